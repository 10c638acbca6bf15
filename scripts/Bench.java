// spotless:off
//JAVA 17+
//COMPILE_OPTIONS -proc:none
//DEPS org.openjdk.jmh:jmh-core:1.37
//DEPS org.openjdk.jmh:jmh-generator-annprocess:1.37
//SOURCES Install.java
//SOURCES cancelall/api/OrderStream.java
//SOURCES cancelall/bench/Answers.java
//SOURCES cancelall/bench/BenchCommand.java
//SOURCES cancelall/bench/BenchRun.java
//SOURCES cancelall/bench/BookGrowth.java
//SOURCES cancelall/bench/Chart.java
//SOURCES cancelall/bench/Contender.java
//SOURCES cancelall/bench/Contenders.java
//SOURCES cancelall/bench/FilterMatching.java
//SOURCES cancelall/bench/Goal.java
//SOURCES cancelall/bench/Loopback.java
//SOURCES cancelall/bench/LoopbackProcess.java
//SOURCES cancelall/bench/Machine.java
//SOURCES cancelall/bench/Measured.java
//SOURCES cancelall/bench/Microbenchmarks.java
//SOURCES cancelall/bench/Nothing.java
//SOURCES cancelall/bench/OrderParsing.java
//SOURCES cancelall/bench/Pages.java
//SOURCES cancelall/bench/PeakMemory.java
//SOURCES cancelall/bench/Race.java
//SOURCES cancelall/bench/Report.java
//SOURCES cancelall/bench/ReportJson.java
//SOURCES cancelall/bench/Result.java
//SOURCES cancelall/bench/Sample.java
//SOURCES cancelall/bench/Setting.java
//SOURCES cancelall/bench/Shell.java
//SOURCES cancelall/bench/Spread.java
//SOURCES cancelall/bench/Suite.java
//SOURCES cancelall/bench/ThisJvm.java
// spotless:on

import cancelall.bench.BenchCommand;

/** Front door of the bench: {@code jbang bench@. --help}. */
final class Bench {
  private Bench() {}

  public static void main(String[] arguments) {
    System.exit(BenchCommand.run(System.getenv(), System.out, System.err, arguments));
  }
}
