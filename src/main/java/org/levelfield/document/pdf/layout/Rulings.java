package org.levelfield.document.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.levelfield.document.pdf.page.Box;

/** Finds the grids that the drawn lines of a page form. */
final class Rulings {

    /** Lines nearer than this are one line, or meet. */
    private static final float NEAR = 3f;

    private static final float SHORTEST = 6f;
    /** A page with more lines than this in one direction is a drawing. */
    private static final int MOST = 1_500;

    private Rulings() {}

    /** A line: level ones stand at a y and run over x, upright ones the other way. */
    record Rule(float at, float from, float to) {
        boolean covers(float place) {
            return from - 1 <= place && place <= to + 1;
        }
    }

    /** The grids of a page, the smallest first, so that a table within a cell comes before the one around it. */
    static List<Grid> grids(List<Box> strokes, float pageBottom) {
        List<Rule> level = new ArrayList<>();
        List<Rule> upright = new ArrayList<>();
        for (Box stroke : strokes) {
            if (stroke.width() >= stroke.height()) {
                level.add(new Rule((stroke.top() + stroke.bottom()) / 2, stroke.left(), stroke.right()));
            } else {
                upright.add(new Rule((stroke.left() + stroke.right()) / 2, stroke.top(), stroke.bottom()));
            }
        }
        level = merged(level);
        upright = onPage(merged(upright), level, pageBottom);
        if (level.size() > MOST || upright.size() > MOST) {
            return List.of();
        }
        List<Grid> grids = new ArrayList<>();
        for (List<List<Rule>> touching : components(level, upright)) {
            if (touching.get(0).size() >= 2 && touching.get(1).size() >= 2) {
                grids.addAll(InnerTable.parted(CellFinder.grid(touching.get(0), touching.get(1))));
            }
        }
        for (List<Rule> standing : standing(level, upright)) {
            grids.add(CellFinder.grid(List.of(), standing));
        }
        grids.sort(Comparator.comparing(Grid::area));
        return grids;
    }

    /** Cuts upright lines that leave the page at the last level line that they meet on it. */
    private static List<Rule> onPage(List<Rule> upright, List<Rule> level, float pageBottom) {
        List<Rule> out = new ArrayList<>();
        for (Rule rule : upright) {
            if (rule.to() <= pageBottom) {
                out.add(rule);
                continue;
            }
            float last = (float) level.stream()
                    .filter(line -> line.at() <= pageBottom && meet(line, rule))
                    .mapToDouble(Rule::at)
                    .max()
                    .orElse(rule.from());
            keep(new Rule(rule.at(), rule.from(), last), out);
        }
        return out;
    }

    /** Joins lines that continue or double each other. */
    static List<Rule> merged(List<Rule> rules) {
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(Rule::at).thenComparing(Rule::from));
        List<Rule> out = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > NEAR / 2) {
                joinCollinear(new ArrayList<>(sorted.subList(begin, i)), out);
                begin = i;
            }
        }
        return out;
    }

    private static void joinCollinear(List<Rule> rules, List<Rule> out) {
        rules.sort(Comparator.comparing(Rule::from));
        double at = rules.stream().mapToDouble(Rule::at).average().orElse(0);
        float from = rules.get(0).from();
        float to = rules.get(0).to();
        for (Rule rule : rules) {
            if (rule.from() > to + NEAR) {
                keep(new Rule((float) at, from, to), out);
                from = rule.from();
                to = rule.to();
            }
            to = Math.max(to, rule.to());
        }
        keep(new Rule((float) at, from, to), out);
    }

    private static void keep(Rule rule, List<Rule> out) {
        if (rule.to() - rule.from() >= SHORTEST) {
            out.add(rule);
        }
    }

    /** Groups lines that meet; each group is its level lines and its upright ones. */
    private static List<List<List<Rule>>> components(List<Rule> level, List<Rule> upright) {
        Groups groups = new Groups(level.size() + upright.size());
        for (int h = 0; h < level.size(); h++) {
            for (int v = 0; v < upright.size(); v++) {
                if (meet(level.get(h), upright.get(v))) {
                    groups.join(h, level.size() + v);
                }
            }
        }
        Map<Integer, List<List<Rule>>> found = new LinkedHashMap<>();
        for (int i = 0; i < level.size() + upright.size(); i++) {
            List<List<Rule>> pair =
                    found.computeIfAbsent(groups.of(i), key -> List.of(new ArrayList<>(), new ArrayList<>()));
            if (i < level.size()) {
                pair.get(0).add(level.get(i));
            } else {
                pair.get(1).add(upright.get(i - level.size()));
            }
        }
        return new ArrayList<>(found.values());
    }

    /** Upright lines that no level line meets and that stand side by side: three of them part columns. */
    private static List<List<Rule>> standing(List<Rule> level, List<Rule> upright) {
        List<List<Rule>> groups = new ArrayList<>();
        for (Rule rule : upright) {
            if (level.stream().anyMatch(line -> meet(line, rule))) {
                continue;
            }
            List<Rule> group = groups.stream()
                    .filter(one -> Math.abs(one.get(0).from() - rule.from()) <= NEAR
                            && Math.abs(one.get(0).to() - rule.to()) <= NEAR)
                    .findFirst()
                    .orElse(null);
            if (group == null) {
                group = new ArrayList<>();
                groups.add(group);
            }
            group.add(rule);
        }
        return groups.stream().filter(group -> group.size() >= 3).toList();
    }

    private static boolean meet(Rule level, Rule upright) {
        return level.from() - NEAR <= upright.at()
                && upright.at() <= level.to() + NEAR
                && upright.from() - NEAR <= level.at()
                && level.at() <= upright.to() + NEAR;
    }
}
