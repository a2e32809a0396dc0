package id.tanggap.complaint.listing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of words, so that who looks for "lubang" finds "berlubang". Common words are left out. */
final class SearchWords {

    private static final int LONGEST = 40;
    private static final Analyzer INDONESIAN = new IndonesianAnalyzer();

    private SearchWords() {}

    /** Each stem once, in order. */
    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream tokens = INDONESIAN.tokenStream("text", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.length() > LONGEST ? word.subSequence(0, LONGEST).toString() : word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(words);
    }
}
