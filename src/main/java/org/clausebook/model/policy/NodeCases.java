package org.clausebook.model.policy;

/** One answer for each kind of node. */
public interface NodeCases<R> {
    R part(Node.Part part);

    R section(Node.Section section);

    R clause(Node.ClauseText clause);

    R definitions(Node.Definitions definitions);
}
