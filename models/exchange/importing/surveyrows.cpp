// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Replies to a survey: with a name, or with a token that tells them apart.
#include "models/activities/roster/questions.h"
#include "models/exchange/importing/answerfields.h"
#include "models/exchange/importing/attendeevalues.h"
#include "models/exchange/importing/campcolumns.h"
#include "models/exchange/importing/platformrows.h"
#include "models/exchange/importing/submissiontimes.h"
#include "models/exchange/questionnaires/answercells.h"

#include <QCryptographicHash>
#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct KnownReply {
    qint64 id = 0;
    qint64 at = 0;
};

class SurveyRows final : public PlatformRows
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::SurveyRows)
public:
    using PlatformRows::PlatformRows;

private:
    QList<QStringList> neededFields() const override { return {}; }
    QString table() const override { return u"survey_reply"_s; }
    Result<void> prepare() override;
    Result<void> readItems();
    Result<void> readReplies();
    Result<void> addItems();
    void decide(const TableRow& row, PlannedRow& planned) override;
    Result<void> finish() override;

    QString tokenOf(const TableRow& row) const;
    qint64 itemOf(const QString& field) const;
    KnownReply replyOf(const TableRow& row, qint64 participation, const QString& token, PlannedRow& planned);
    bool takeAnswer(const TableRow& row, const ColumnGuess& column, qint64 reply, PlannedRow& planned);

    QHash<qint64, Question> m_items;
    QHash<QString, qint64> m_newItems; ///< field
    QHash<qint64, KnownReply> m_byParticipation;
    QHash<QString, KnownReply> m_byToken;
    QHash<std::pair<qint64, qint64>, std::pair<qint64, QString>> m_answers; ///< reply, item -> row, value
    QHash<int, qint64> m_instants;
    QHash<QString, int> m_rows; ///< who -> the row that counts
};

Result<void> SurveyRows::prepare()
{
    const QDate today = QDateTime::fromSecsSinceEpoch(store().clock().now(), zone()).date();
    for (QString& title : sourceTable().header)
        title = withoutIdentities(title, today);
    for (TableRow& row : sourceTable().rows) {
        for (QString& cell : row.cells)
            cell = withoutIdentities(cell, today); // a survey asks for none
    }
    m_instants = latestFirst(sourceTable(), columnNumber(u"submitted_at"_s), zone(), store().clock().now());
    KITCAMP_TRY(PlatformRows::prepare());
    KITCAMP_TRY(readItems());
    KITCAMP_TRY(readReplies());
    return addItems();
}

Result<void> SurveyRows::readItems()
{
    return store().reader().each(
        "SELECT id, kind, text, text_en, options FROM survey_item WHERE survey=?",
        [&](const Statement& row) {
            Question item;
            item.id = row.integer(0);
            item.kind = row.text(1);
            item.text = row.text(2);
            item.textEn = row.text(3);
            item.options = row.text(4).split(u'\n', Qt::SkipEmptyParts);
            m_items.insert(item.id, item);
        },
        request().object);
}

Result<void> SurveyRows::readReplies()
{
    KITCAMP_TRY(store().reader().each(
        "SELECT id, coalesce(participation, 0), token, answered_at FROM survey_reply WHERE survey=?",
        [&](const Statement& row) {
            const KnownReply reply{row.integer(0), row.integer(3)};
            if (row.integer(1) != 0)
                m_byParticipation.insert(row.integer(1), reply);
            else
                m_byToken.insert(row.text(2), reply);
        },
        request().object));
    return store().reader().each(
        "SELECT w.survey_reply, w.survey_item, w.id, w.value FROM survey_answer AS w JOIN survey_reply AS y "
        "ON"
        " y.id=w.survey_reply WHERE y.survey=?",
        [&](const Statement& row) {
            m_answers.insert({row.integer(0), row.integer(1)}, {row.integer(2), row.text(3)});
        },
        request().object);
}

Result<void> SurveyRows::addItems()
{
    KITCAMP_ASSIGN(
        const auto last,
        store().reader().integer("SELECT coalesce(max(place_in_order), 0) FROM survey_item WHERE survey=?",
                                 request().object));
    qint64 place = last.value_or(0);
    for (const ColumnGuess& column : request().columns) {
        if (!isNewQuestion(column.field))
            continue;
        GuessedQuestion guess = guessedQuestion(sourceTable().column(column.column),
                                                sourceTable().severalColumns.contains(column.column));
        if (!checkOptions(guess.kind, guess.options.join(u'\n')).ok())
            guess = {};
        Question item;
        item.id = nextId();
        item.kind = guess.kind;
        item.text = sourceTable().header[column.column].simplified();
        item.options = guess.options;
        batch().add(u"survey_item"_s, item.id,
                    {{"survey"_L1, QString::number(request().object)},
                     {"place_in_order"_L1, QString::number(++place)},
                     {"kind"_L1, item.kind},
                     {"text"_L1, item.text},
                     {"options"_L1, item.options.join(u'\n')}});
        m_items.insert(item.id, item);
        m_newItems.insert(column.field, item.id);
    }
    return {};
}

qint64 SurveyRows::itemOf(const QString& field) const
{
    const qint64 known = idOfField(field, "item:"_L1);
    return known != 0 ? known : m_newItems.value(field);
}

/// The code that somebody chose, or one that the same reply always gets: no name can be found from it.
QString SurveyRows::tokenOf(const TableRow& row) const
{
    const QString chosen = value(row, u"token"_s).simplified();
    if (!chosen.isEmpty())
        return chosen;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData((value(row, u"submission_number"_s) + u'|' + value(row, u"submitted_at"_s)).toUtf8());
    if (columnNumber(u"submission_number"_s) < 0 && columnNumber(u"submitted_at"_s) < 0)
        hash.addData((QString::number(row.sourceRow) + row.cells.join(u'|')).toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(12));
}

KnownReply SurveyRows::replyOf(const TableRow& row, qint64 participation, const QString& token,
                               PlannedRow& planned)
{
    KnownReply reply = participation != 0 ? m_byParticipation.value(participation) : m_byToken.value(token);
    const qint64 at = m_instants.value(row.sourceRow);
    planned.state = PlannedRow::State::Same;
    if (reply.id == 0) {
        reply = {nextId(), at};
        QJsonObject values{{"survey"_L1, QString::number(request().object)},
                           {"answered_at"_L1, QString::number(at)}};
        if (participation != 0)
            values.insert("participation"_L1, QString::number(participation));
        if (participation == 0 || hasColumn(u"token"_s))
            values.insert("token"_L1, token);
        batch().add(u"survey_reply"_s, reply.id, values);
        planned.state = PlannedRow::State::New;
    }
    return reply;
}

bool SurveyRows::takeAnswer(const TableRow& row, const ColumnGuess& column, qint64 reply, PlannedRow& planned)
{
    const Question item = m_items.value(itemOf(column.field));
    const QString cell = row.cells.value(column.column).trimmed();
    if (item.id == 0 || cell.isEmpty())
        return false;
    const QString written = item.kind == "several"_L1 ? answerText(item, plainChoices(cell))
        : item.kind == "choice"_L1                    ? plainChoice(cell)
                                                      : cell;
    const auto checked = checkedAnswer(item, written);
    if (!checked) {
        planned.details << tr("%1 The answer is left out.", "%1: a sentence").arg(checked.error().sentence);
        return false;
    }
    const auto [known, before] = m_answers.value({reply, item.id});
    if (before == *checked)
        return false;
    if (known != 0)
        batch().edit(u"survey_answer"_s, known, {{"value"_L1, *checked}});
    else
        batch().add(u"survey_answer"_s, nextId(),
                    {{"survey_reply"_L1, QString::number(reply)},
                     {"survey_item"_L1, QString::number(item.id)},
                     {"value"_L1, *checked}});
    return true;
}

void SurveyRows::decide(const TableRow& row, PlannedRow& planned)
{
    const RosterWords words = wordsOf(row);
    planned.subject = words.isEmpty() ? tr("Without a name") : words.shown();
    if (planned.state == PlannedRow::State::Wrong)
        return;
    if (m_instants.value(row.sourceRow) == 0)
        return wrong(
            planned, u"submitted_at"_s,
            tr("\"%1\" is not a date, or can be read in two ways.").arg(value(row, u"submitted_at"_s)));
    const RosterFinder::Found found = words.isEmpty() ? RosterFinder::Found() : roster().find(words);
    if (!words.isEmpty() && found.participation == 0) {
        planned.state = PlannedRow::State::Wrong;
        planned.details << found.reason;
        return;
    }
    const QString token = tokenOf(row);
    const QString who = found.participation != 0 ? QString::number(found.participation) : u"token:"_s + token;
    if (const int first = m_rows.value(who)) {
        planned.state = PlannedRow::State::Replaced;
        planned.details << tr("Replaced by row %1, which was sent in later.").arg(first);
        return;
    }
    m_rows.insert(who, row.sourceRow);
    const KnownReply reply = replyOf(row, found.participation, token, planned);
    if (reply.at > m_instants.value(row.sourceRow)) {
        planned.state = PlannedRow::State::Replaced;
        planned.details << tr("A later reply of this person is in the file: that one counts.");
        return;
    }
    bool changed = false;
    for (const ColumnGuess& column : request().columns)
        changed = takeAnswer(row, column, reply.id, planned) || changed;
    if (changed && planned.state == PlannedRow::State::Same) {
        batch().edit(u"survey_reply"_s, reply.id,
                     {{"answered_at"_L1, QString::number(m_instants.value(row.sourceRow))}});
        planned.state = PlannedRow::State::Changed;
    }
}

Result<void> SurveyRows::finish()
{
    std::stable_sort(
        plannedRows().begin(), plannedRows().end(),
        [](const PlannedRow& left, const PlannedRow& right) { return left.sourceRow < right.sourceRow; });
    const bool taken = std::any_of(plannedRows().begin(), plannedRows().end(), [](const PlannedRow& planned) {
        return planned.state == PlannedRow::State::New || planned.state == PlannedRow::State::Changed;
    });
    if (!taken)
        batch().steps = {}; // items that nobody answered
    return {};
}

} // namespace

std::unique_ptr<ImportRows> makeSurveyRows(Store& store, ImportPlan::Request request)
{
    return std::make_unique<SurveyRows>(store, std::move(request));
}

} // namespace kitcamp
