package org.levelfield.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What a field of a form shows. */
final class FormValue {

    private FormValue() {}

    /** Of an {@code input}, {@code select} or {@code textarea}; empty where it shows nothing. */
    static String of(Element field) {
        return switch (field.normalName()) {
            case "select" -> chosen(field);
            case "textarea" -> field.wholeText();
            default -> input(field);
        };
    }

    private static String input(Element field) {
        return switch (field.attr("type").strip().toLowerCase(Locale.ROOT)) {
            case "checkbox", "radio" -> field.hasAttr("checked") ? "☒" : "☐";
            case "hidden", "password", "submit", "button", "reset", "image", "file" -> "";
            default -> field.attr("value");
        };
    }

    /** Browsers show the first choice where none is made. */
    private static String chosen(Element list) {
        List<String> chosen = new ArrayList<>();
        for (Element option : list.select("option[selected]")) {
            chosen.add(option.text());
        }
        Element first = list.selectFirst("option");
        if (chosen.isEmpty() && first != null && !list.hasAttr("multiple")) {
            chosen.add(first.text());
        }
        return String.join(", ", chosen);
    }
}
