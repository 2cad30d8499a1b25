package org.clausebook.load;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.clausebook.model.source.Crest;

/**
 * Decodes a picture and writes it anew, so that nothing but its points is left: no metadata,
 * nothing hidden behind it.
 */
final class Pictures {

    private static final long MOST_POINTS = 4_000_000;
    private static final float QUALITY = 0.95f;

    private Pictures() {}

    static byte[] redraw(byte[] bytes, Crest.Kind kind) throws PictureException {
        String format = kind == Crest.Kind.PNG ? "png" : "jpeg";
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            long points = (long) reader.getWidth(0) * reader.getHeight(0);
            if (points > MOST_POINTS) {
                throw new PictureException(
                        "has "
                                + reader.getWidth(0)
                                + " by "
                                + reader.getHeight(0)
                                + " points, more than 4 million",
                        "make the picture smaller; 1000 by 1000 points are plenty");
            }
            return encoded(points(reader.read(0), kind), format);
        } catch (IOException | RuntimeException e) {
            throw new PictureException(
                    "cannot be read as " + kind.name(), "open it and save it again");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage points(BufferedImage read, Crest.Kind kind) {
        int type =
                kind == Crest.Kind.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(read.getWidth(), read.getHeight(), type);
        int[] row = new int[read.getWidth()];
        for (int y = 0; y < read.getHeight(); y++) {
            image.setRGB(
                    0,
                    y,
                    row.length,
                    1,
                    read.getRGB(0, y, row.length, 1, row, 0, row.length),
                    0,
                    row.length);
        }
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
        ImageWriter writer = writers.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                settings.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
