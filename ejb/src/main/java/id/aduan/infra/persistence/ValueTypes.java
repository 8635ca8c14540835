package id.aduan.infra.persistence;

import id.aduan.channel.Channels;
import id.aduan.deadline.Deadline;
import id.aduan.intake.Requirements;
import id.aduan.sop.Procedure;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Region;
import java.util.List;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;

/** The value types that entities keep as JSON; vocabulary itself carries no mapping. Found through META-INF/services. */
public final class ValueTypes implements TypeContributor {

    static final List<Class<?>> KEPT_AS_JSON =
            List.of(Deadline.class, Procedure.class, Office.class, Region.class, Channels.class, Requirements.class);

    @Override
    public void contribute(TypeContributions contributions, ServiceRegistry registry) {
        KEPT_AS_JSON.forEach(type -> contributions.contributeJavaType(new JsonValue<>(type)));
    }
}
