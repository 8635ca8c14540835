package id.aduan.infra.security;

import id.aduan.tenancy.InScope;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;

/** One method of one bean, as logs and the audit name it, and the scope it asks for. */
record Door(String name, String bean, Optional<InScope> scope) {

    static Door of(Class<?> bean, Method method) {
        Class<?> declaring = method.getDeclaringClass();
        var scope = Optional.ofNullable(method.getAnnotation(InScope.class))
                .or(() -> Optional.ofNullable(bean.getAnnotation(InScope.class)))
                .or(() -> Optional.ofNullable(declaring.getAnnotation(InScope.class)));
        return new Door(declaring.getSimpleName() + "." + method.getName(), declaring.getSimpleName(), scope);
    }

    InScope.Kind kind() {
        return scope.map(InScope::value).orElse(InScope.Kind.NONE);
    }

    /** What the portal is doing here when it acts by itself. */
    String task() {
        return scope.map(InScope::task).filter(task -> !task.isEmpty()).orElseGet(() -> bean.toLowerCase(Locale.ROOT));
    }
}
