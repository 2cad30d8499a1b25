package org.clausebook.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String stated = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Clausebook " + (stated == null ? "(not packaged)" : stated)};
    }
}
