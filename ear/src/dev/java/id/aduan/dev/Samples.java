package id.aduan.dev;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Complaints that a fresh portal starts with, so that no screen is empty. Filed through the portal's own doors only. */
public final class Samples {

    private Samples() {}

    /** Asks the portal for its offices. Returns false when it has none to file with. */
    public static boolean file(String portalUrl, String keycloakUrl) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(portalUrl + "/api/v1/offices"))
                .build();
        return Http.CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }
}
