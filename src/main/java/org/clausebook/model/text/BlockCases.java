package org.clausebook.model.text;

/** One answer for each kind of block. */
public interface BlockCases<R> {
    R paragraph(Block.Paragraph paragraph);

    R items(Block.Items items);

    R group(Block.Group group);

    R table(Block.Table table);

    R slot(Block.Slot slot);

    R marked(Block.Marked marked);
}
