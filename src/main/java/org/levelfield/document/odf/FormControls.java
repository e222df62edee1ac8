package org.levelfield.document.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the controls of a file's forms show, by the controls' ids. */
final class FormControls {

    private final Map<String, String> shown = new HashMap<>();

    /** Adds all controls of an {@code office:forms}. */
    void add(XmlElement forms) {
        for (XmlElement each : forms.children()) {
            if (each.name().startsWith("form:") && each.find("id").isPresent()) {
                shown.putIfAbsent(each.get("id"), words(each));
            }
            add(each);
        }
    }

    /** The words that stand in the place of a control; empty for buttons and the like. */
    String words(String id) {
        return shown.getOrDefault(id, "");
    }

    /** What a form field shows that came from a Word file. */
    static String ofWord(XmlElement mark) {
        boolean ticked = false;
        int chosen = 0;
        List<String> entries = new ArrayList<>();
        for (XmlElement each : mark.children()) {
            switch (each.get("name")) {
                case "Checkbox_Checked" -> ticked = each.is("value");
                case "Dropdown_ListEntry" -> entries.add(each.get("value"));
                case "Dropdown_Selected" -> chosen = each.number("value", 0);
                default -> {}
            }
        }
        if (mark.get("type").endsWith("FORMCHECKBOX")) {
            return ticked ? "☒" : "☐";
        }
        return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
    }

    private static String words(XmlElement control) {
        return switch (control.name()) {
            case "form:checkbox", "form:radio" -> box(control) + " " + control.get("label");
            case "form:listbox" -> chosen(control);
            case "form:text",
                    "form:textarea",
                    "form:combobox",
                    "form:formatted-text",
                    "form:number",
                    "form:date",
                    "form:time" -> control.find("current-value").orElse(control.get("value"));
            case "form:fixed-text", "form:frame" -> control.get("label");
            default -> "";
        };
    }

    private static String box(XmlElement control) {
        boolean ticked = control.find("current-state")
                .or(() -> control.find("current-selected"))
                .or(() -> control.find("state"))
                .or(() -> control.find("selected"))
                .filter(state -> state.equals("checked") || state.equals("true"))
                .isPresent();
        return ticked ? "☒" : "☐";
    }

    private static String chosen(XmlElement list) {
        List<String> chosen = new ArrayList<>();
        for (XmlElement option : list.children()) {
            if (option.is("current-selected")) {
                chosen.add(option.find("label").orElse(option.get("value")));
            }
        }
        return String.join(", ", chosen);
    }
}
