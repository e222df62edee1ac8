package org.levelfield.build;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hash over all that the compiled rules depend on: the rules, the classes of this module that they can reach, the rule
 * compiler, and the versions of Drools and Java.
 */
final class Fingerprint {

    private static final Pattern NAME = Pattern.compile("\\borg\\.levelfield(?:\\.[\\w$]+)+");
    private static final Pattern WHOLE_PACKAGE = Pattern.compile("(" + NAME.pattern() + ")\\.\\*");

    private final ClassLoader loader;
    private final Path classes;
    private final SortedMap<String, Path> reached = new TreeMap<>();
    private final Deque<Class<?>> open = new ArrayDeque<>();

    private Fingerprint(ClassLoader loader, Path classes) {
        this.loader = loader;
        this.classes = classes;
    }

    /**
     * The fingerprint, as a hexadecimal number.
     *
     * @param classes the folder of compiled classes, which {@code loader} sees
     */
    static String of(List<RuleFile> files, ClassLoader loader, List<Path> classPath, Path classes) throws IOException {
        MessageDigest digest = sha256();
        add(digest, Runtime.version().toString());
        for (Path entry : classPath) {
            String name = String.valueOf(entry.getFileName());
            if (name.startsWith("drools-")) {
                add(digest, name);
            }
        }
        Fingerprint fingerprint = new Fingerprint(loader, classes);
        fingerprint.reachPackage(Fingerprint.class.getPackageName());
        for (RuleFile file : files) {
            add(digest, file.path());
            add(digest, file.text());
            fingerprint.reachNamesIn(file.text());
            fingerprint.reachPackagesIn(file.text());
        }
        fingerprint.followSignatures();
        for (Map.Entry<String, Path> type : fingerprint.reached.entrySet()) {
            add(digest, type.getKey());
            digest.update(Files.readAllBytes(type.getValue()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private void reachNamesIn(String text) {
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            // A name may go on with a nested class, a constant or a method.
            for (String name = matcher.group(); name.contains("."); name = name.substring(0, name.lastIndexOf('.'))) {
                reach(name);
            }
        }
    }

    private void reachPackagesIn(String text) throws IOException {
        Matcher matcher = WHOLE_PACKAGE.matcher(text);
        while (matcher.find()) {
            reachPackage(matcher.group(1));
        }
    }

    private void reachPackage(String name) throws IOException {
        Path folder = classes.resolve(name.replace('.', '/'));
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class"))
                    .forEach(file -> names.add(name + "." + file.substring(0, file.length() - ".class".length())));
        }
        names.forEach(this::reach);
    }

    private void reach(String className) {
        Path file = classes.resolve(className.replace('.', '/') + ".class");
        if (Files.exists(file) && reached.put(className, file) == null) {
            try {
                open.add(Class.forName(className, false, loader));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(file + " is not on the class path of the build", e);
            }
        }
    }

    /** A rule may call {@code $clause.locator().page()} and name only the clause. */
    private void followSignatures() {
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            reachType(type.getSuperclass());
            reachTypes(type.getInterfaces());
            reachTypes(type.getDeclaredClasses());
            reachTypes(type.getPermittedSubclasses());
            Stream.of(type.getDeclaredFields()).map(Field::toGenericString).forEach(this::reachNamesIn);
            Stream.of(type.getDeclaredConstructors())
                    .map(Constructor::toGenericString)
                    .forEach(this::reachNamesIn);
            Stream.of(type.getDeclaredMethods()).map(Method::toGenericString).forEach(this::reachNamesIn);
        }
    }

    private void reachTypes(Class<?> @Nullable [] types) {
        if (types != null) {
            Arrays.stream(types).forEach(this::reachType);
        }
    }

    private void reachType(@Nullable Class<?> type) {
        if (type != null) {
            reach(type.getName());
        }
    }
}
