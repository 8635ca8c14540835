package id.aduan.infra.persistence;

import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;

/** A value type whose attributes are JSON columns without saying so each time. */
final class JsonValue<T> extends AbstractClassJavaType<T> {

    private static final long serialVersionUID = 1L;

    JsonValue(Class<T> type) {
        super(type);
    }

    @Override
    public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
        return indicators.getJdbcType(SqlTypes.JSON);
    }

    @Override
    public String toString(T value) {
        return Json.write(value);
    }

    @Override
    public T fromString(CharSequence json) {
        return Json.read(json.toString(), getJavaTypeClass());
    }

    @Override
    public <X> X unwrap(T value, Class<X> type, WrapperOptions options) {
        if (value == null) {
            return null;
        }
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        if (type.isAssignableFrom(String.class)) {
            return type.cast(Json.write(value));
        }
        throw unknownUnwrap(type);
    }

    @Override
    public <X> T wrap(X value, WrapperOptions options) {
        if (value == null) {
            return null;
        }
        if (getJavaTypeClass().isInstance(value)) {
            return getJavaTypeClass().cast(value);
        }
        if (value instanceof CharSequence json) {
            return fromString(json);
        }
        throw unknownWrap(value.getClass());
    }
}
