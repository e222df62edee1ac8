package org.levelfield.rules.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;

/** Loads the rules that the build compiled, without searching the class path. */
final class BuiltInRules {

    private static final String MODELS = "org/levelfield/rules/models.txt";

    private BuiltInRules() {}

    static CompiledRules load() {
        ClassLoader loader = BuiltInRules.class.getClassLoader();
        List<Model> models = new ArrayList<>();
        try (InputStream in = loader.getResourceAsStream(MODELS)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its rules: " + MODELS);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String name = lines.readLine(); name != null; name = lines.readLine()) {
                if (!name.isBlank()) {
                    models.add(Class.forName(name, true, loader)
                            .asSubclass(Model.class)
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules do not fit the program; build it again", e);
        }
        return new CompiledRules(KieBaseBuilder.createKieBaseFromModel(models), BuiltInNeeds.load());
    }
}
