package id.aduan.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code <a:field><h:inputText id="place" …/></a:field>}: label, hint, error, input, in that order, tied together.
 *
 * <p>Words derive from the page and the input's id: {@code portal.file.place}, {@code ….place.hint} and {@code
 * ….place.required} if somebody wrote them; the attributes {@code label} and {@code hint} say it otherwise. With {@code
 * group="true"} it is a fieldset around several inputs, {@code key} naming their words; {@code optional="true"} adds
 * "(boleh menyusul)".
 */
@FacesComponent(FieldTag.TYPE)
public class FieldTag extends UIComponentBase {

    static final String TYPE = "id.aduan.Field";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void processValidators(FacesContext context) {
        String said = words(context).maybe(key(context) + ".required");
        for (UIInput input : inputs()) {
            if (input.getRequiredMessage() == null && !said.isEmpty()) {
                input.setRequiredMessage(said);
            }
            input.getAttributes().putIfAbsent("label", label(context));
        }
        super.processValidators(context);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        List<String> errors = errors(context);
        String hint = text("hint", words(context).maybe(key(context) + ".hint"));
        wire(context, hint, errors);
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement(group() ? "fieldset" : "div", this);
        writer.writeAttribute("class", errors.isEmpty() ? "bidang" : "bidang salah", null);
        if (group()) {
            writer.writeAttribute("aria-describedby", described(context, hint, errors), null);
        }
        encodeLabel(context, writer);
        if (!hint.isEmpty()) {
            paragraph(writer, "petunjuk", base(context) + "-p");
            writer.writeText(hint, null);
            writer.endElement("p");
        }
        for (int i = 0; i < errors.size(); i++) {
            paragraph(writer, "galat", base(context) + "-g" + (i == 0 ? "" : i));
            IconTag.write(context, this, "seru");
            writer.writeText(errors.get(i), null);
            writer.endElement("p");
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement(group() ? "fieldset" : "div");
    }

    private void encodeLabel(FacesContext context, ResponseWriter writer) throws IOException {
        writer.startElement(group() ? "legend" : "label", this);
        if (!group()) {
            writer.writeAttribute("for", base(context), null);
        }
        writer.writeText(label(context), null);
        if (flag("optional")) {
            writer.startElement("span", this);
            writer.writeAttribute("class", "boleh", null);
            writer.writeText(" " + words(context).get("ui.optional"), null);
            writer.endElement("span");
        }
        writer.endElement(group() ? "legend" : "label");
    }

    private void paragraph(ResponseWriter writer, String css, String id) throws IOException {
        writer.startElement("p", this);
        writer.writeAttribute("class", css, null);
        writer.writeAttribute("id", id, null);
    }

    /** Ties the inputs to hint and error, for those who hear the page; a list of choices is tied by its fieldset. */
    private void wire(FacesContext context, String hint, List<String> errors) {
        for (UIInput input : inputs()) {
            boolean wrong = !messages(context, input).isEmpty();
            if (!Inputs.isList(input)) {
                Map<String, Object> passed = input.getPassThroughAttributes(true);
                mark(passed, "aria-describedby", group() && !wrong ? null : described(context, hint, errors));
                mark(passed, "aria-invalid", wrong ? "true" : null);
            }
            Inputs.style(input, wrong);
        }
    }

    private @Nullable String described(FacesContext context, String hint, List<String> errors) {
        List<String> ids = new ArrayList<>();
        if (!hint.isEmpty()) {
            ids.add(base(context) + "-p");
        }
        if (!errors.isEmpty()) {
            ids.add(base(context) + "-g");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private static void mark(Map<String, Object> attributes, String name, @Nullable String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private List<String> errors(FacesContext context) {
        return inputs().stream()
                .flatMap(input -> messages(context, input).stream())
                .map(FacesMessage::getDetail)
                .distinct()
                .collect(Collectors.toList());
    }

    private static List<FacesMessage> messages(FacesContext context, UIInput input) {
        return context.getMessageList(input.getClientId(context)).stream()
                .filter(message -> message.getSeverity() != FacesMessage.SEVERITY_INFO)
                .toList();
    }

    private List<UIInput> inputs() {
        return within(this)
                .filter(child -> child instanceof EditableValueHolder && child instanceof UIInput)
                .map(UIInput.class::cast)
                .toList();
    }

    private static Stream<UIComponent> within(UIComponent parent) {
        return parent.getChildren().stream().flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }

    /** Id of the input the label belongs to; hint and error take theirs from it. */
    private String base(FacesContext context) {
        return inputs().stream()
                .findFirst()
                .map(input -> input.getClientId(context))
                .orElseGet(() -> getClientId(context));
    }

    private String key(FacesContext context) {
        String page = context.getApplication().evaluateExpressionGet(context, "#{page.key}", String.class);
        String id = inputs().stream().findFirst().map(UIInput::getId).orElse(getId());
        return page + "." + text("key", id);
    }

    private static Words words(FacesContext context) {
        return context.getApplication().evaluateExpressionGet(context, "#{words}", Words.class);
    }

    private String label(FacesContext context) {
        return text("label", words(context).get(key(context)));
    }

    /** A list of choices is a group of its own accord. */
    private boolean group() {
        return flag("group") || inputs().stream().anyMatch(Inputs::isList);
    }

    private boolean flag(String attribute) {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get(attribute)));
    }

    private String text(String attribute, String otherwise) {
        Object said = getAttributes().get(attribute);
        return said == null || said.toString().isBlank() ? otherwise : said.toString();
    }
}
