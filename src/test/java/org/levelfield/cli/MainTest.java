package org.levelfield.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    private static void refused(String named, Object... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).startsWith("levelfield: ").contains(named).doesNotContain("\tat ");
    }

    @Test
    void aShellCanCompleteCommandsAndOptions() {
        Run run = Run.of("generate-completion");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("--suppress", "value-case", "--fail-on");
    }

    @Test
    void helpIsAResult() {
        assertThat(Run.of("--help").status()).isZero();
        assertThat(Run.of("--help").out()).contains("check").contains("Usage: levelfield");
        assertThat(Run.of("--help").err()).isEmpty();
        assertThat(Run.of("check", "--help").status()).isZero();
        assertThat(Run.of("check", "--help").out()).contains("--fail-on").contains("Exit status");
        assertThat(Run.of("help", "check").out()).contains("--fail-on");
    }

    @Test
    void theVersionIsAResult() {
        Run run = Run.of("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("levelfield ").hasLineCount(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withoutArgumentsTheUsageGoesToStandardError() {
        Run run = Run.of();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: levelfield");
    }

    @Test
    void anUnknownOptionIsRefused() {
        refused("--frobnicate", "check", "--frobnicate", "x.docx");
        refused("see levelfield check --help", "check", "--frobnicate", "x.docx");
        refused("see levelfield --help", "--frobnicate");
    }

    @Test
    void anUnknownCommandIsRefused() {
        refused("chekc", "chekc", "x.docx");
    }

    @Test
    void aMissingFileNameIsRefused() {
        refused("FILE", "check");
    }

    @Test
    void valuesThatNoOptionKnowsAreRefused() {
        refused("narnia", "check", "x.docx", "--regime", "narnia");
        refused("pa2023/heavy-touch", "check", "x.docx", "--regime", "pa2023/heavy-touch");
        refused("papyrus", "check", "x.docx", "--format", "papyrus");
        refused("whenever", "check", "x.docx", "--fail-on", "whenever");
        refused("everybody", "check", "x.docx", "--profile", "everybody");
        refused("plenty", "check", "x.docx", "--value", "plenty");
        refused("soon", "check", "x.docx", "--deadline", "soon");
        refused("long", "check", "x.docx", "--term", "long");
    }

    @Test
    void whatTheUserTypedCannotSteerTheTerminal() {
        Run run = Run.of("check", "x.docx", "--regime", "\u001b[2Jnarnia\nlevelfield: all is well");
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).doesNotContain("\u001b");
    }
}
