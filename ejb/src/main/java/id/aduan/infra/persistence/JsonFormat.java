package id.aduan.infra.persistence;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** Lets Hibernate write JSON columns as {@link Json} does. Named in persistence.xml. */
public final class JsonFormat implements FormatMapper {

    @Override
    public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
        return Json.read(json.toString(), type.getJavaTypeClass());
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return Json.write(value);
    }
}
