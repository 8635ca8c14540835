package id.aduan.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code <a:ringkas/>} above a form: what has to be put right, each with a link to its field, and before it what was
 * done or needs attention. Takes the focus when something is wrong.
 */
@FacesComponent(SummaryTag.TYPE)
public class SummaryTag extends UIComponentBase {

    static final String TYPE = "id.aduan.Ringkas";

    private record Line(@Nullable String target, String text) {}

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("id", getClientId(context), null);
        writer.writeAttribute("class", "ui-messages", null);
        encodeBoxes(context, writer, FacesMessage.SEVERITY_INFO, "ui-messages-info");
        encodeBoxes(context, writer, FacesMessage.SEVERITY_WARN, "ui-messages-warn");
        List<Line> wrong = errors(context);
        if (!wrong.isEmpty()) {
            encodeErrors(context, writer, wrong);
        }
        writer.endElement("div");
    }

    private void encodeBoxes(FacesContext context, ResponseWriter writer, Severity severity, String css)
            throws IOException {
        for (FacesMessage message : context.getMessageList()) {
            if (severity.equals(message.getSeverity())) {
                writer.startElement("div", this);
                writer.writeAttribute("class", css, null);
                writer.writeAttribute("role", "status", null);
                writer.writeText(message.getDetail(), null);
                writer.endElement("div");
            }
        }
    }

    private void encodeErrors(FacesContext context, ResponseWriter writer, List<Line> wrong) throws IOException {
        writer.startElement("div", this);
        writer.writeAttribute("id", "ringkas", null);
        writer.writeAttribute("class", "ringkas", null);
        writer.writeAttribute("role", "alert", null);
        writer.writeAttribute("tabindex", "-1", null);
        writer.writeAttribute("autofocus", "autofocus", null);
        writer.startElement("h2", this);
        IconTag.write(context, this, "seru");
        Words words = context.getApplication().evaluateExpressionGet(context, "#{words}", Words.class);
        boolean fields = wrong.stream().anyMatch(line -> line.target() != null);
        writer.writeText(fields ? words.of("ui.errors", wrong.size()) : words.get("ui.refused"), null);
        writer.endElement("h2");
        writer.startElement("ul", this);
        for (Line line : wrong) {
            encodeLine(writer, line);
        }
        writer.endElement("ul");
        writer.endElement("div");
    }

    private void encodeLine(ResponseWriter writer, Line line) throws IOException {
        writer.startElement("li", this);
        if (line.target() != null) {
            writer.startElement("a", this);
            writer.writeAttribute("href", "#" + line.target(), null);
        }
        writer.writeText(line.text(), null);
        if (line.target() != null) {
            writer.endElement("a");
        }
        writer.endElement("li");
    }

    private static List<Line> errors(FacesContext context) {
        List<Line> lines = new ArrayList<>();
        Iterator<String> fields = context.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            context.getMessageList(field).stream()
                    .filter(SummaryTag::isError)
                    .map(message -> new Line(target(context, field), message.getSummary()))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().getOrdinal() >= FacesMessage.SEVERITY_ERROR.getOrdinal();
    }

    private static @Nullable String target(FacesContext context, @Nullable String field) {
        if (field == null) {
            return null;
        }
        List<String> found = new ArrayList<>();
        context.getViewRoot()
                .invokeOnComponent(context, field, (faces, component) -> found.add(focus(faces, component)));
        return found.isEmpty() ? field : found.getFirst();
    }

    private static String focus(FacesContext context, UIComponent component) {
        return Inputs.focusable(context, component);
    }
}
