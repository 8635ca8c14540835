package id.aduan.correspondence;

import id.aduan.tenancy.OfficeId;
import java.util.List;

/** Says in the office's own words what its keys of requirements mean; whoever knows the requirements answers it. */
public interface MissingWords {

    /** One sentence for every key, in that order; a key nobody knows any more is left out. */
    List<String> of(OfficeId office, List<String> keys);
}
