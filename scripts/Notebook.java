// spotless:off
//JAVA 17+
//FILES cancel-all.ipynb=cancel-all.ipynb
//SOURCES CancelAll.java
//SOURCES Sandbox.java
//SOURCES cancelall/cli/OrderTable.java
//SOURCES cancelall/notebook/Jupyter.java
//SOURCES cancelall/notebook/Kernel.java
//SOURCES cancelall/notebook/KernelJar.java
//SOURCES cancelall/notebook/NoJupyter.java
//SOURCES cancelall/notebook/NotebookCommand.java
//SOURCES cancelall/notebook/OrdersView.java
//SOURCES cancelall/notebook/StatusChart.java
//SOURCES cancelall/notebook/StatusHistory.java
//SOURCES cancelall/notebook/Tour.java
//SOURCES cancelall/notebook/View.java
// spotless:on

import cancelall.notebook.NotebookCommand;

/** Front door of the notebook; the tour in cancel-all.md takes its classes from here. */
final class Notebook {
  private Notebook() {}

  public static void main(String[] arguments) {
    System.exit(NotebookCommand.run(System.getenv(), System.out, System.err, arguments));
  }
}
