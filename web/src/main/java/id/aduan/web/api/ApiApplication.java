package id.aduan.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Where the API begins and how it describes itself at /openapi. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Aduan",
                        version = "1",
                        description =
                                "File a complaint to a government office, follow it, and (for officers) work on it. "
                                        + "Errors are application/problem+json with a stable code; times are ISO-8601 with offset."))
@SecurityScheme(
        securitySchemeName = "officer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm's sign-on.")
public class ApiApplication extends Application {}
