// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportwriter.h"

#include "models/people/minors.h"
#include "models/people/papernames.h"
#include "models/store/recordtype.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

std::optional<double> wholeOf(const FigureAnswer& answer)
{
    return answer.total || !answer.axes.isEmpty() ? answer.total : answer.values.value(0);
}

QVariant cellOf(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

ReportColumn columnOf(const QString& title, FigureUnit unit)
{
    const bool isPercent = unit == FigureUnit::Percent;
    return {title, isPercent ? ReportColumn::Kind::Percent : ReportColumn::Kind::Number,
            unit == FigureUnit::Count ? 0 : 1};
}

ReportWriter::ReportWriter(const ReportSource& source, const ReportWish& wish, int questions)
    : m_source(source)
    , m_wish(wish)
    , m_total(questions)
{
    m_document.key = wish.key;
}

QDate ReportWriter::today() const
{
    return QDateTime::fromSecsSinceEpoch(m_source.scope.now, m_source.scope.zone).date();
}

QString ReportWriter::nowLocal() const
{
    return QDateTime::fromSecsSinceEpoch(m_source.scope.now, m_source.scope.zone)
        .toString(u"yyyy-MM-ddTHH:mm"_s);
}

QString ReportWriter::choice(const QString& table, const QString& column, const QString& value) const
{
    const RecordType* type = value.isEmpty() ? nullptr : m_source.domain.recordTypes.find(table);
    const FieldDescription* field = type ? type->field(column) : nullptr;
    return field ? field->choiceTitle(value) : value;
}

FigureQuestion ReportWriter::question(const QString& measure, const QStringList& by) const
{
    FigureQuestion question;
    question.measure = measure;
    question.by = by;
    question.period = m_wish.period;
    question.academicYears = m_wish.academic;
    return question;
}

Result<void> ReportWriter::step()
{
    if (m_source.scope.isCancelled && m_source.scope.isCancelled())
        return Error{ErrorCode::Cancelled, tr("The report was not finished: it was cancelled."), {}, {}, {}};
    ++m_done;
    m_total = std::max(m_total, m_done);
    if (m_source.progress)
        m_source.progress(m_done, m_total);
    return {};
}

Result<FigureAnswer> ReportWriter::ask(const FigureQuestion& question)
{
    KITCAMP_TRY(step());
    KITCAMP_ASSIGN(FigureAnswer answer, kitcamp::ask(m_source.file, question, m_source.scope));
    const std::pair definition(answer.title, answer.definition);
    if (!m_definitions.contains(definition))
        m_definitions << definition;
    for (const QString& sentence : std::as_const(answer.remarks))
        remark(sentence);
    return answer;
}

Result<FigureRows> ReportWriter::rowsBehind(const FigureQuestion& question, int most)
{
    KITCAMP_TRY(step());
    return kitcamp::rowsBehind(m_source.file, question, {}, m_source.scope, most);
}

Result<QHash<qint64, QString>> ReportWriter::publicNames(const QSet<qint64>& persons, qint64 activity)
{
    QHash<qint64, QString> names;
    QStringList ids;
    for (const qint64 person : persons)
        ids << QString::number(person);
    const QString sql = u"SELECT p.id, p.name, p.latin_name FROM person AS p WHERE p.id IN (%1) AND "
                        "p.erased_at IS NULL AND NOT %2"_s.arg(
                            ids.join(u','), mayBeNamedSql(u"p"_s, purposeOf("report"_L1), today(), activity));
    KITCAMP_TRY(file().each(sql.toUtf8().constData(), [&](const Statement& row) {
        names.insert(row.integer(0), publicName(row.text(1), row.text(2)));
        m_unnamed << row.integer(0);
    }));
    return names;
}

ReportDocument ReportWriter::take()
{
    if (!m_unnamed.isEmpty())
        remark(QCoreApplication::translate(
            "kitcamp::HonoursReport", "%n person(s) under age are not named, because nobody agreed to it.",
            nullptr, int(m_unnamed.size())));
    return std::move(m_document);
}

void ReportWriter::setTitle(const QString& title, const QString& subtitle)
{
    m_document.title = title;
    m_document.subtitle = subtitle;
}

void ReportWriter::remark(const QString& sentence)
{
    if (!m_document.remarks.contains(sentence))
        m_document.remarks << sentence;
}

void ReportWriter::clear()
{
    m_document.blocks.clear();
    m_document.remarks.clear();
    m_definitions.clear();
    m_unnamed.clear();
}

Result<void> ReportWriter::chart(const QString& title, const FigureQuestion& question, ChartForm form)
{
    KITCAMP_ASSIGN(FigureAnswer answer, ask(question));
    if (answer.isEmpty() || answer.axes.isEmpty())
        return {};
    const QString note = answer.title == title ? QString() : answer.title;
    add(ReportChart{title, note, std::move(answer), form});
    return {};
}

void ReportWriter::explainFigures()
{
    if (m_definitions.isEmpty())
        return;
    heading(tr("How it is counted"), 2);
    QStringList lines;
    for (const auto& [title, sentence] : std::as_const(m_definitions))
        lines << tr("%1: %2", "%1: what is counted, %2: a sentence").arg(title, sentence);
    text(lines.join(u'\n'), true);
}

} // namespace kitcamp
