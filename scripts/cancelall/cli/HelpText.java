package cancelall.cli;

import cancelall.api.OutcomeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What {@code --help} shows: usage, options in groups, exit codes, examples. */
record HelpText(List<Options> groups) {
  private static final int WIDTH = 100;

  void into(CommandSpec spec) {
    UsageMessageSpec usage = spec.usageMessage();
    usage
        .width(WIDTH)
        .header("Cancel all open orders of a Clear Street account, or those that a filter takes.")
        .synopsisHeading("%nUsage: ")
        .customSynopsis("cancel-all ACCOUNT_ID... [filters] (--env=ENV | --base-url=URL) [options]")
        .descriptionHeading("%n")
        .description(
            "The filters combine with AND. The broker answers that cancelling is requested: until"
                + " it is confirmed, an order may still fill.",
            "Outside loopback the account id must be typed again, unless --yes is given.")
        .parameterListHeading("%n")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exitCodes())
        .footerHeading("%nExamples:%n")
        .footer(
            "  cancel-all 19816 --side=BUY --env=dev",
            "  cancel-all 19816 --type=LIMIT --instrument-type=OPTION --env=production",
            "  cancel-all 19816 --all --yes --env=production --output=json | jq .outcome",
            "  cancel-all 19816 --api-key-file=key.txt --base-url=http://127.0.0.1:8089",
            "  source <(cancel-all --completion)");
    Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>(usage.sectionMap());
    sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, this::options);
    usage.sectionMap(sections);
  }

  private String options(Help help) {
    StringBuilder text = new StringBuilder();
    for (Options group : groups) {
      Help.Layout layout =
          help.createDefaultLayout(new ArrayList<>(group.specs()), List.of(), help.colorScheme());
      layout.addOptions(group.specs(), help.parameterLabelRenderer());
      text.append("%n%s%n".formatted(group.heading())).append(layout);
    }
    return text.toString();
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (OutcomeKind kind : OutcomeKind.values()) {
      codes.put(" " + kind.exitCode(), kind.name() + ": " + kind.meaning().replace("%", "%%"));
    }
    return codes;
  }
}
