package id.aduan.web.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * {@code <a:sprite/>} at the end of a page: the symbols its icons used; with {@code all="true"} every symbol, for pages
 * that change parts of themselves later.
 */
@FacesComponent(SpriteTag.TYPE)
public class SpriteTag extends UIComponentBase {

    static final String TYPE = "id.aduan.Sprite";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Map<String, String> symbols = CDI.current().select(Icons.class).get().symbols();
        boolean all = Boolean.parseBoolean(String.valueOf(getAttributes().get("all")));
        Set<String> names = all ? symbols.keySet() : IconTag.used(context);
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("svg", this);
        writer.writeAttribute("class", "sembunyi", null);
        writer.writeAttribute("aria-hidden", "true", null);
        writer.writeAttribute("focusable", "false", null);
        for (String name : names) {
            writer.write(symbols.getOrDefault(name, ""));
        }
        writer.endElement("svg");
    }
}
