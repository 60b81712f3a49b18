package org.rowan.returns.export;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page of HTML, put together as a tree: a text can't be taken for markup. */
public final class Html {
    private final Document document;
    private final Element body;

    public Html(String style) {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", "en-GB");
        document.appendChild(html);
        text(add(html, "head"), "style", style);
        body = add(html, "body");
    }

    public Document document() {
        return document;
    }

    public Element body() {
        return body;
    }

    /** An element at the end of another. */
    public Element add(Element parent, String tag) {
        Element element = document.createElement(tag);
        parent.appendChild(element);
        return element;
    }

    public Element add(Element parent, String tag, String styleClass) {
        Element element = add(parent, tag);
        element.setAttribute("class", styleClass);
        return element;
    }

    public Element text(Element parent, String tag, String text) {
        Element element = add(parent, tag);
        element.setTextContent(text);
        return element;
    }

    public Element text(Element parent, String tag, String styleClass, String text) {
        Element element = add(parent, tag, styleClass);
        element.setTextContent(text);
        return element;
    }
}
