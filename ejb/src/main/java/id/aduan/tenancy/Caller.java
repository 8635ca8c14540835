package id.aduan.tenancy;

import id.aduan.shared.Actor;

/** Who is acting in the present call: the signed-in officer, a citizen, or the portal itself. Injectable everywhere. */
public interface Caller {

    Actor actor();
}
