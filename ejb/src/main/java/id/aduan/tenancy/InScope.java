package id.aduan.tenancy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which {@link Scope} a desk's method runs in; the method's annotation wins over its class's. The first parameter
 * names the house, as each kind says. Nested calls keep the transaction's scope when the office is the same; another
 * office in the same transaction is a programmer's error (IllegalStateException).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface InScope {

    enum Kind {
        /** First parameter {@link OfficeId}. Refuses whoever holds no post there (NoEntry {@code not-your-office}). */
        OFFICE,
        /** First parameter {@link OfficeId}: anybody may file. Refuses an office that does not exist ({@code unknown-office}). */
        INTAKE,
        /** First parameter prints itself as a tracking code. Refuses a code nobody holds ({@code unknown-code}). */
        CITIZEN,
        /** First parameter {@link RegionId}. Refuses whoever does not administer that region ({@code not-your-region}). */
        REGION,
        /** First parameter {@link OfficeId}, or {@link RegionId} for the region's own row: timers and internal calls. */
        SYSTEM,
        /** No scope: public reading of the directory. */
        NONE
    }

    Kind value();

    /** What the portal is doing, as the audit names it; only for {@link Kind#SYSTEM}. Empty: the bean's own name. */
    String task() default "";
}
