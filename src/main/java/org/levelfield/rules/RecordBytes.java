package org.levelfield.rules;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes records as bytes that {@link RuleBookBytes} reads without looking at a class. First come the texts, each once;
 * then each component in its order, of which nothing but the value is kept. Components may be texts, numbers, days,
 * enums, records, and lists, maps by text and options of these.
 */
final class RecordBytes {

    private RecordBytes() {}

    /** Equal records give equal bytes. */
    static byte[] write(Record of) {
        Writing writing = new Writing();
        try {
            writing.write(of, of.getClass());
            return writing.all();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Writing {
        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream values = new DataOutputStream(bytes);

        void write(Object value, Type type) throws IOException, ReflectiveOperationException {
            if (value instanceof Record record) {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    Object inner = component.getAccessor().invoke(record);
                    write(inner, component.getGenericType());
                }
            } else if (value instanceof List<?> list) {
                values.writeInt(list.size());
                for (Object one : list) {
                    write(one, argument(type, 0));
                }
            } else if (value instanceof Map<?, ?> map) {
                values.writeInt(map.size());
                for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
                    write(entry.getKey(), String.class);
                    write(entry.getValue(), argument(type, 1));
                }
            } else if (value instanceof Optional<?> option) {
                values.writeBoolean(option.isPresent());
                if (option.isPresent()) {
                    write(option.get(), argument(type, 0));
                }
            } else if (value instanceof Boolean yes) {
                values.writeBoolean(yes);
            } else if (value instanceof LocalDate day) {
                values.writeLong(day.toEpochDay());
            } else if (value instanceof Enum<?> constant) {
                text(constant.name());
            } else if (value instanceof String || value instanceof BigDecimal) {
                text(value.toString());
            } else {
                throw new IllegalArgumentException("a component is of a type that cannot be written: " + type);
            }
        }

        private void text(String text) throws IOException {
            values.writeInt(texts.computeIfAbsent(text, any -> texts.size()));
        }

        byte[] all() throws IOException {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(all);
            out.writeInt(texts.size());
            for (String text : texts.keySet()) {
                byte[] coded = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(coded.length);
                out.write(coded);
            }
            out.write(bytes.toByteArray());
            return all.toByteArray();
        }
    }

    private static Type argument(Type type, int number) {
        return ((ParameterizedType) type).getActualTypeArguments()[number];
    }
}
