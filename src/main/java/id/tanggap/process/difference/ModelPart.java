package id.tanggap.process.difference;

import java.util.SortedMap;

/**
 * One thing of a file that its owner knows by sight: a task, an arrow, a row, a field.
 *
 * @param id the same in both versions
 * @param type as the file calls it
 * @param name as people see it
 * @param properties what it says, by property
 */
record ModelPart(String id, String type, String name, SortedMap<String, Value> properties) {}
