package id.aduan.web.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Gives plain inputs the classes of the look, and finds the element that can take the focus. */
final class Inputs {

    private static final String WRONG = "ui-state-error";

    private Inputs() {}

    /** Adds the look of its kind to an input's own classes, and the mark of an error or its absence. */
    static void style(UIInput input, boolean wrong) {
        Object own = input.getAttributes().get("styleClass");
        Set<String> classes = new LinkedHashSet<>();
        if (own != null) {
            classes.addAll(Arrays.asList(own.toString().split("\\s+")));
        }
        classes.addAll(Arrays.asList(look(input).split(" ")));
        classes.remove("");
        if (wrong) {
            classes.add(WRONG);
        } else {
            classes.remove(WRONG);
        }
        if (!classes.isEmpty()) {
            input.getAttributes().put("styleClass", String.join(" ", classes));
        }
    }

    private static String look(UIInput input) {
        return switch (input) {
            case HtmlInputTextarea text -> "ui-inputfield ui-inputtextarea";
            case HtmlInputFile file -> "ui-inputfield unggah";
            case HtmlInputText text -> "ui-inputfield ui-inputtext";
            case HtmlInputSecret text -> "ui-inputfield ui-inputtext";
            case HtmlSelectOneMenu menu -> "ui-inputfield";
            case HtmlSelectOneRadio radio -> "pilih";
            case HtmlSelectManyCheckbox boxes -> "pilih";
            default -> "";
        };
    }

    /** Id of the element a link may lead to: for a list of choices the first of them. */
    static String focusable(FacesContext context, UIComponent component) {
        String id = component.getClientId(context);
        return isList(component) ? id + ":0" : id;
    }

    static boolean isList(UIComponent component) {
        return component instanceof HtmlSelectOneRadio || component instanceof HtmlSelectManyCheckbox;
    }
}
