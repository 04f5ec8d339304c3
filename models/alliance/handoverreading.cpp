// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a .kitcamp-camp file is read: nothing of it is believed before it has been looked at.
#include "models/alliance/handover.h"
#include "models/alliance/handovertables.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct HandoverWords {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Handover)
};

constexpr qsizetype largestFile =
    50'000'000; ///< bytes; a camp of 5,000 people with all answers has 20 million
constexpr int newestVersion = 1;
constexpr int longestText = 100'000; ///< characters of one value

Error damaged(const QString& file, const QString& detail)
{
    return {
        ErrorCode::File,
        HandoverWords::tr("%1 is damaged: what stands in it is not what was written. Ask for the file once "
                          "more.",
                          "%1: file")
            .arg(file),
        detail};
}

Error foreign(const QString& file)
{
    return {ErrorCode::File,
            HandoverWords::tr("%1 is no camp of a partner. Such a file ends with .kitcamp-camp.", "%1: file")
                .arg(file),
            {}};
}

Error tooLarge(const QString& file)
{
    return {
        ErrorCode::File,
        HandoverWords::tr("%1 is too large for a camp (more than %2 MB). Nothing of it was read.", "%1: file")
            .arg(file)
            .arg(largestFile / 1'000'000),
        {}};
}

qint64 idOf(const QJsonValue& value)
{
    bool ok = false;
    const qint64 id = value.toString().toLongLong(&ok);
    return ok && id > 0 ? id : 0;
}

bool isLog(const QString& text)
{
    static const QRegularExpression hex(u"^[0-9a-f]{32}$"_s);
    return hex.match(text).hasMatch();
}

/// Goes through the content once; what is not as it should be ends it.
class HandoverReader
{
public:
    explicit HandoverReader(QJsonObject content)
        : m_content(std::move(content))
    {
    }

    /// False where the content makes no handover; problem() says where.
    [[nodiscard]] bool read();
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] Handover taken() { return std::move(m_made); }
    [[nodiscard]] int cleanedTexts() const { return m_cleaned; }

private:
    [[nodiscard]] bool fail(const QString& where)
    {
        m_problem = where;
        return false;
    }
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readTable(const HandedTable& table, const QJsonValue& rows);
    [[nodiscard]] bool readRow(const HandedTable& table, const QJsonObject& object);
    [[nodiscard]] bool readValues(const HandedTable& table, const QJsonObject& values, HandedRow& row);
    [[nodiscard]] bool readKnown(const QJsonObject& known, HandedRow& row);
    [[nodiscard]] QString cleaned(const QString& text);

    QJsonObject m_content;
    Handover m_made;
    QString m_problem;
    int m_cleaned = 0;
};

/// Without control characters and signs that turn the direction of text; lines and tabs stay.
QString HandoverReader::cleaned(const QString& text)
{
    static const QRegularExpression unseen(u"[\\x{0}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{7f}-\\x{9f}\\x{200e}"
                                           u"\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-"
                                           u"\\x{2069}\\x{feff}]"_s);
    if (!text.contains(unseen))
        return text;
    ++m_cleaned;
    return QString(text).remove(unseen);
}

bool HandoverReader::readHead()
{
    const auto purpose = purposeOfWord(m_content.value("purpose"_L1).toString());
    const QJsonObject from = m_content.value("from"_L1).toObject();
    const QJsonObject camp = m_content.value("camp"_L1).toObject();
    if (!purpose)
        return fail(u"purpose"_s);
    m_made.purpose = *purpose;
    m_made.fromLog = from.value("log"_L1).toString();
    m_made.fromName = cleaned(from.value("name"_L1).toString());
    m_made.fromAlliance = from.value("alliance"_L1).toBool();
    m_made.forName = cleaned(m_content.value("for"_L1).toString());
    m_made.camp = idOf(camp.value("id"_L1));
    m_made.campName = cleaned(camp.value("name"_L1).toString());
    m_made.madeAt = m_content.value("made_at"_L1).toString().toLongLong();
    m_made.leftOutConsents = m_content.value("left_out_consents"_L1).toInt();
    for (const QJsonValue& field : m_content.value("fields"_L1).toArray())
        m_made.fields << cleaned(field.toString());
    for (const QJsonValue& table : m_content.value("whole"_L1).toArray())
        m_made.whole << table.toString();
    for (const QJsonValue& person : m_content.value("erased"_L1).toArray())
        m_made.erased << idOf(person);
    return (isLog(m_made.fromLog) && m_made.camp != 0) || fail(u"from"_s);
}

bool HandoverReader::readKnown(const QJsonObject& known, HandedRow& row)
{
    for (auto it = known.begin(); it != known.end(); ++it) {
        const QJsonObject there = it->toObject();
        const qint64 id = idOf(there.value("id"_L1));
        if (!isLog(it.key()) || id == 0)
            return fail(u"known"_s);
        row.known.insert(it.key(), {id, there.value("seen"_L1).toObject()});
    }
    return true;
}

bool HandoverReader::readValues(const HandedTable& table, const QJsonObject& values, HandedRow& row)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const bool refers = table.reference(it.key()) != nullptr;
        if (!refers && !table.columns.contains(it.key()))
            return fail(table.table + u'.' + it.key());
        if (it->isNull()) {
            row.values.insert(it.key(), QJsonValue());
            continue;
        }
        if (!it->isString() || it->toString().size() > longestText || (refers && idOf(*it) == 0))
            return fail(table.table + u'.' + it.key());
        row.values.insert(it.key(), cleaned(it->toString()));
    }
    return true;
}

bool HandoverReader::readRow(const HandedTable& table, const QJsonObject& object)
{
    HandedRow row;
    row.id = idOf(object.value("id"_L1));
    if (row.id == 0 || !readValues(table, object.value("values"_L1).toObject(), row)
        || !readKnown(object.value("known"_L1).toObject(), row))
        return m_problem.isEmpty() ? fail(table.table) : false;
    for (const HandedReference& reference : table.references) {
        if (reference.kind == HandedReference::Needed && !row.values.value(reference.column).isString())
            return fail(table.table + u'.' + reference.column);
    }
    m_made.tables[table.table] << row;
    return true;
}

bool HandoverReader::readTable(const HandedTable& table, const QJsonValue& rows)
{
    if (rows.isUndefined())
        return true;
    if (!rows.isArray())
        return fail(table.table);
    QSet<qint64> ids;
    m_made.tables[table.table];
    for (const QJsonValue& row : rows.toArray()) {
        if (!row.isObject() || !readRow(table, row.toObject()))
            return m_problem.isEmpty() ? fail(table.table) : false;
        const qint64 id = m_made.tables.value(table.table).constLast().id;
        if (ids.contains(id))
            return fail(table.table);
        ids.insert(id);
    }
    return true;
}

bool HandoverReader::read()
{
    if (!readHead())
        return false;
    const QJsonObject tables = m_content.value("tables"_L1).toObject();
    for (const QString& name : tables.keys()) {
        if (!handedTable(name))
            return fail(name);
    }
    for (const HandedTable& table : handedTables()) {
        if (!readTable(table, tables.value(table.table)))
            return false;
    }
    return m_made.row(u"activity"_s, m_made.camp) ? true : fail(u"activity"_s);
}

} // namespace

Result<Handover> readHandover(const QByteArray& bytes, const QString& file)
{
    if (bytes.size() > largestFile)
        return tooLarge(file);
    if (!bytes.trimmed().startsWith('{'))
        return foreign(file);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (document.isNull())
        return damaged(file, problem.errorString());
    const QJsonObject root = document.object();
    if (root.value("format"_L1).toString() != "kitcamp-camp"_L1)
        return foreign(file);
    if (root.value("version"_L1).toInt() > newestVersion)
        return Error{
            ErrorCode::Newer,
            HandoverWords::tr("%1 was written by a newer Kitcamp. Install the newest version and take it "
                              "in again.",
                              "%1: file")
                .arg(file),
            {}};
    const QJsonObject content = root.value("content"_L1).toObject();
    const QByteArray written = QJsonDocument(content).toJson(QJsonDocument::Compact);
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash(written, QCryptographicHash::Sha256).toHex());
    if (digest != root.value("digest"_L1).toString())
        return damaged(file, u"digest"_s);
    HandoverReader reader(content);
    if (!reader.read())
        return damaged(file, reader.problem());
    const int cleaned = reader.cleanedTexts();
    Handover made = reader.taken();
    made.digest = digest;
    if (cleaned > 0)
        made.remarks << HandoverWords::tr("Signs that nobody can see were taken out of %n text(s).", nullptr,
                                          cleaned);
    return made;
}

Result<Handover> readHandoverFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::File,
            HandoverWords::tr("%1 cannot be read: %2.", "%1: file, %2: why").arg(name, file.errorString()),
            {}};
    if (file.size() > largestFile)
        return tooLarge(name);
    return readHandover(file.read(largestFile + 1), name);
}

} // namespace kitcamp
