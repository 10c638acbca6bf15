package cancelall.suites;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** The features on the documented answers alone: what the documents show. */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("features")
@IncludeTags("stubs")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "cancelall.steps")
@ConfigurationParameter(
    key = PLUGIN_PROPERTY_NAME,
    value =
        "cancelall.steps.RunOn:stubs,cancelall.suites.AtLeast:90"
            + ",html:target/cucumber/stubs.html"
            + ",junit:target/cucumber/stubs.xml"
            + ",message:target/cucumber/stubs.ndjson"
            + ",timeline:target/cucumber/stubs-timeline")
final class StubsSuite {}
