// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changesetcode.h"

#include <QCoreApplication>
#include <QtEndian>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberSize = 8;
constexpr int mostColumns = 2000; // SQLite's own limit

/// Reads from the front; what goes beyond the end is remembered, and gives zeros.
class Reader
{
public:
    explicit Reader(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_failed || m_at >= m_bytes.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_bytes[m_at]; }
    char byte()
    {
        if (atEnd()) {
            m_failed = true;
            return '\0';
        }
        return m_bytes[m_at++];
    }
    QByteArray take(qsizetype count)
    {
        if (m_failed || count < 0 || count > m_bytes.size() - m_at) {
            m_failed = true;
            return {};
        }
        m_at += count;
        return m_bytes.mid(m_at - count, count);
    }
    /// A number as SQLite writes lengths: seven bits a byte, the largest first, eight bits in a ninth.
    qint64 length()
    {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const auto next = static_cast<unsigned char>(byte());
            value = (value << 7) | (next & 0x7f);
            if (next < 0x80)
                return static_cast<qint64>(value);
        }
        return static_cast<qint64>((value << 8) | static_cast<unsigned char>(byte()));
    }
    QByteArray name()
    {
        const qsizetype end = m_bytes.indexOf('\0', m_at);
        const QByteArray name = end < 0 ? QByteArray() : take(end - m_at);
        byte();
        return name;
    }

private:
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

void writeLength(QByteArray& bytes, qint64 value)
{
    // No text of an entry is longer than eight such bytes can say.
    char digits[8];
    int count = 0;
    auto rest = static_cast<quint64>(value);
    do {
        digits[count++] = static_cast<char>(rest & 0x7f);
        rest >>= 7;
    } while (rest != 0);
    while (count > 1)
        bytes += static_cast<char>(digits[--count] | '\x80');
    bytes += digits[0];
}

ChangeValue readValue(Reader& reader)
{
    ChangeValue value;
    value.type = reader.byte();
    if (value.type == ChangeValue::Integer || value.type == ChangeValue::Real)
        value.bytes = reader.take(numberSize);
    else if (value.type == ChangeValue::Text || value.type == ChangeValue::Blob)
        value.bytes = reader.take(reader.length());
    return value;
}

void writeValue(QByteArray& bytes, const ChangeValue& value)
{
    bytes += value.type;
    if (value.type == ChangeValue::Text || value.type == ChangeValue::Blob)
        writeLength(bytes, value.bytes.size());
    bytes += value.bytes;
}

QList<ChangeValue> readValues(Reader& reader, qsizetype count)
{
    QList<ChangeValue> values;
    for (qsizetype i = 0; i < count && !reader.failed(); ++i)
        values << readValue(reader);
    return values;
}

ChangeRecord readRecord(Reader& reader, const ChangeSection& section)
{
    const qsizetype columns = section.keys.size();
    ChangeRecord record;
    record.operation = reader.byte();
    record.indirect = reader.byte();
    if (record.operation == ChangeRecord::Delete)
        record.before = readValues(reader, section.patchset ? columns - section.keys.count('\0') : columns);
    if (record.operation == ChangeRecord::Update && !section.patchset)
        record.before = readValues(reader, columns);
    if (record.operation != ChangeRecord::Delete)
        record.after = readValues(reader, columns);
    return record;
}

bool isOperation(char byte)
{
    return byte == ChangeRecord::Delete || byte == ChangeRecord::Insert || byte == ChangeRecord::Update;
}

bool isType(const ChangeValue& value)
{
    return value.type >= ChangeValue::Missing && value.type <= ChangeValue::Null;
}

bool isWhole(const ChangeRecord& record)
{
    return isOperation(record.operation) && std::all_of(record.before.begin(), record.before.end(), isType)
        && std::all_of(record.after.begin(), record.after.end(), isType);
}

Error damagedChanges()
{
    return {ErrorCode::File,
            QCoreApplication::translate("kitcamp::Changeset",
                                        "An entry of the journal is damaged and was not applied."),
            u"changeset: not of the format"_s};
}

} // namespace

ChangeValue ChangeValue::of(const QVariant& value)
{
    ChangeValue made;
    if (!value.isValid() || value.typeId() == QMetaType::Nullptr) {
        made.type = Null;
    } else if (value.typeId() == QMetaType::QString) {
        made.type = Text;
        made.bytes = value.toString().toUtf8();
    } else {
        made.type = Integer;
        made.bytes.resize(numberSize);
        qToBigEndian(value.toLongLong(), made.bytes.data());
    }
    return made;
}

qint64 ChangeValue::integer() const
{
    return type == Integer ? qFromBigEndian<qint64>(bytes.constData()) : 0;
}

Result<QList<ChangeSection>> decodeChanges(const QByteArray& bytes)
{
    QList<ChangeSection> sections;
    Reader reader(bytes);
    while (!reader.atEnd()) {
        ChangeSection section;
        const char kind = reader.byte();
        section.patchset = kind == 'P';
        const qint64 columns = reader.length();
        if ((kind != 'T' && kind != 'P') || columns <= 0 || columns > mostColumns)
            return damagedChanges();
        section.keys = reader.take(columns);
        section.table = reader.name();
        while (!reader.atEnd() && reader.peek() != 'T' && reader.peek() != 'P') {
            section.records << readRecord(reader, section);
            if (reader.failed() || !isWhole(section.records.constLast()))
                return damagedChanges();
        }
        if (reader.failed() || section.table.isEmpty())
            return damagedChanges();
        sections << section;
    }
    return sections;
}

QByteArray encodeChanges(const QList<ChangeSection>& sections)
{
    QByteArray bytes;
    for (const ChangeSection& section : sections) {
        if (section.records.isEmpty())
            continue;
        bytes += section.patchset ? 'P' : 'T';
        writeLength(bytes, section.keys.size());
        bytes += section.keys + section.table + '\0';
        for (const ChangeRecord& record : section.records) {
            bytes += record.operation;
            bytes += record.indirect;
            for (const ChangeValue& value : record.before)
                writeValue(bytes, value);
            for (const ChangeValue& value : record.after)
                writeValue(bytes, value);
        }
    }
    return bytes;
}

} // namespace kitcamp
