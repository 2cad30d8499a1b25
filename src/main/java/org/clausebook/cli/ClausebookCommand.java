package org.clausebook.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a command: says what there is. */
@CommandLine.Command(
        name = "clausebook",
        description = "Makes each school's policies from reusable clauses.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            BuildCommand.class,
            PreviewCommand.class,
            ShowCommand.class,
            WhyCommand.class,
            NewCommand.class,
            TemplatesCommand.class,
            ReleaseCommand.class,
            ReleasesCommand.class,
            ImpactCommand.class,
            LettersCommand.class,
            BoardCommand.class,
            PrepareCommand.class,
            ProposeCommand.class,
            PapersCommand.class,
            PublishCommand.class,
            SourcesCommand.class,
            OverrideCommand.class,
            DriftCommand.class,
            DecideCommand.class,
            DeviationsCommand.class,
            ChangesCommand.class,
            OnDateCommand.class,
            ExtractCommand.class,
            RatifyCommand.class,
            WithdrawCommand.class,
            CorrectCommand.class,
            RedactCommand.class,
            ReceiveCommand.class,
            LeaveCommand.class,
            VerifyCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 fine, 1 the files have problems, 2 the command was not understood, 70 a mistake of ours."
        })
final class ClausebookCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
