package cancelall.suites;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** The features on the sandbox: how a broker that remembers orders behaves. */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("features")
@ExcludeTags("stubs-only")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "cancelall.steps")
@ConfigurationParameter(
    key = PLUGIN_PROPERTY_NAME,
    value =
        "cancelall.steps.RunOn:sandbox,cancelall.suites.AtLeast:180"
            + ",html:target/cucumber/sandbox.html"
            + ",junit:target/cucumber/sandbox.xml"
            + ",message:target/cucumber/sandbox.ndjson"
            + ",timeline:target/cucumber/sandbox-timeline")
final class SandboxSuite {}
