package org.clausebook.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes each command with its surroundings. */
final class CommandFactory implements IFactory {

    private final Surroundings surroundings;
    private final IFactory others = CommandLine.defaultFactory();

    CommandFactory(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return Command.class.isAssignableFrom(type)
                ? type.getDeclaredConstructor(Surroundings.class).newInstance(surroundings)
                : others.create(type);
    }
}
