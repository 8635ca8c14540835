package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;

/**
 * How a letter leaves.
 *
 * @param on the medium; EMAIL is sent by the portal, WEB is shown on the tracking page (and mailed where an e-mail
 *     address is known), every other medium is stated by the officer
 * @param stated the officer's own words on how and when it was given, e.g. "dikirim lewat WA 10.40"; needed for every
 *     stated medium but the handing over
 * @param receiptCode the tracking code on the receipt the recipient showed; needed when the answer is handed over
 */
public record DispatchNote(ChannelKind on, String stated, String receiptCode) {

    public DispatchNote {
        stated = stated.strip();
        receiptCode = receiptCode.strip();
    }
}
