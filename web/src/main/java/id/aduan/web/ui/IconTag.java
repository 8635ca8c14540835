package id.aduan.web.ui;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * {@code <a:icon name="jam"/>}: a symbol beside a word, hidden from screen readers.
 *
 * <p>Each use is noted, so that {@link SpriteTag} at the end of the page writes only the symbols it shows.
 */
@FacesComponent(IconTag.TYPE)
public class IconTag extends UIComponentBase {

    static final String TYPE = "id.aduan.Icon";

    private static final String USED = IconTag.class.getName() + ".used";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        write(context, this, String.valueOf(getAttributes().get("name")));
    }

    static void write(FacesContext context, UIComponentBase source, String name) throws IOException {
        used(context).add(name);
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("svg", source);
        writer.writeAttribute("class", "i", null);
        writer.writeAttribute("aria-hidden", "true", null);
        writer.writeAttribute("focusable", "false", null);
        writer.startElement("use", source);
        writer.writeAttribute("href", "#" + Icons.PREFIX + name, null);
        writer.endElement("use");
        writer.endElement("svg");
    }

    @SuppressWarnings("unchecked")
    static Set<String> used(FacesContext context) {
        Map<Object, Object> attributes = context.getAttributes();
        return (Set<String>) attributes.computeIfAbsent(USED, key -> new LinkedHashSet<String>());
    }
}
