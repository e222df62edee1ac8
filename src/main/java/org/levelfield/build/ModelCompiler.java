package org.levelfield.build;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.ParallelLambdaExternalizationOption;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/** Turns rules into the classes of Drools' executable model, by way of Java sources. */
final class ModelCompiler {

    /** The one package of all rules. A package each costs load time and size. */
    static final String PACKAGE = "org.levelfield.rulebook";

    private final ClassLoader loader;
    private final List<Path> classPath;
    private final Path sources;
    private final Path classes;

    /**
     * @param loader sees the facts that the rules speak of
     * @param classPath the same for javac
     * @param sources an empty or absent folder for the generated Java
     * @param classes an empty or absent folder for the compiled classes
     */
    ModelCompiler(ClassLoader loader, List<Path> classPath, Path sources, Path classes) {
        this.loader = loader;
        this.classPath = List.copyOf(classPath);
        this.sources = sources;
        this.classes = classes;
    }

    /**
     * Compiles the rules.
     *
     * @param files sorted, since the order decides the names of generated classes
     * @return the names of the model classes, sorted; empty without rules
     * @throws IllegalArgumentException when a rule is wrong; the message names all errors with file and line
     */
    List<String> compile(List<RuleFile> files) throws IOException {
        List<String> misplaced = RuleErrors.ofPackage(files, PACKAGE);
        if (!misplaced.isEmpty()) {
            List<String> errors = new ArrayList<>(misplaced);
            errors.addAll(RuleErrors.ofRules(files, loader));
            throw failure(errors);
        }
        if (files.isEmpty()) {
            return List.of();
        }
        ModelBuilderImpl<PackageSources> builder = newBuilder();
        try {
            CompositeKnowledgeBuilder batch = builder.batch();
            files.forEach(file -> batch.add(file.asResource(), ResourceType.DRL));
            batch.build();
        } catch (RuntimeException e) {
            // The model builder breaks down on some faults that the classic compiler names.
            throw diagnosis(files, e.toString(), e);
        }
        if (builder.hasErrors()) {
            throw diagnosis(files, builder.getErrors().toString(), null);
        }
        String complaint = javac(write(builder));
        if (!complaint.isEmpty()) {
            throw diagnosis(files, complaint, null);
        }
        return builder.getPackageSources().stream()
                .flatMap(source -> source.getModelNames().stream())
                .sorted()
                .toList();
    }

    private ModelBuilderImpl<PackageSources> newBuilder() {
        KnowledgeBuilderConfiguration configuration =
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(new Properties(), loader);
        // Built in parallel, names come from a shared counter and differ from build to build.
        configuration.setOption(ParallelRulesBuildThresholdOption.get(-1));
        configuration.setOption(ParallelLambdaExternalizationOption.DISABLED);
        // Fixed, as generated names depend on it.
        ReleaseId releaseId = KieServices.get().newReleaseId("org.levelfield", "rulebook", "1");
        return new ModelBuilderImpl<>(
                PackageSources::dumpSources, configuration.as(KnowledgeBuilderConfigurationImpl.KEY), releaseId, false);
    }

    private List<Path> write(ModelBuilderImpl<PackageSources> builder) throws IOException {
        List<GeneratedFile> generated = new ArrayList<>();
        for (PackageSources source : builder.getPackageSources()) {
            source.collectGeneratedFiles(generated);
        }
        List<Path> written = new ArrayList<>();
        for (GeneratedFile file : generated) {
            Path path = sources.resolve(file.relativePath());
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, file.contents());
            if (path.toString().endsWith(".java")) {
                written.add(path);
            }
        }
        written.sort(null);
        return written;
    }

    /** Compiles, and returns what javac complains of; empty when all went well. */
    private String javac(List<Path> files) throws IOException {
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("no Java compiler: a JDK is needed, not only a JRE");
        }
        List<String> entries = classPath.stream().map(Path::toString).toList();
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-nowarn",
                "-g:source,lines",
                "-classpath",
                String.join(File.pathSeparator, entries),
                "-d",
                classes.toString());
        StringWriter complaint = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean ok = compiler.getTask(
                            complaint, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            return ok ? "" : "javac: " + complaint;
        }
    }

    private IllegalArgumentException diagnosis(
            List<RuleFile> files, String otherwise, @Nullable RuntimeException cause) {
        List<String> errors = RuleErrors.ofRules(files, loader);
        return errors.isEmpty() ? new IllegalArgumentException(otherwise, cause) : failure(errors);
    }

    private static IllegalArgumentException failure(List<String> errors) {
        return new IllegalArgumentException("the rules do not compile:\n" + String.join("\n", errors));
    }
}
