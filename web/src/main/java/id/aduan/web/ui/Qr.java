package id.aduan.web.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** Draws QR codes as one SVG path, so that they print sharp and need no image request. */
@Named
@ApplicationScoped
public class Qr {

    private static final int QUIET_ZONE = 4;

    /** The path of the dark squares, in units of one square, for a view box from 0 to {@link #size}. */
    public String path(String text) {
        var squares = matrix(text);
        var path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** Squares on each side, quiet zone included. */
    public int size(String text) {
        return matrix(text).getWidth();
    }

    private static com.google.zxing.common.BitMatrix matrix(String text) {
        try {
            var hints =
                    Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("This text does not fit a QR code.", e);
        }
    }
}
