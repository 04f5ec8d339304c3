// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/surveys/surveytable.h"

#include <QLocale>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTexts = 3; // beside a question; all of them stand below

} // namespace

SurveyTable::SurveyTable(Store& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &SurveyTable::reload);
    connect(&m_store, &Store::changed, this, [this](const Announcement& announcement) {
        for (const char* table : {"survey", "survey_item", "survey_reply", "survey_answer", "session",
                                  "person", "participation"}) {
            if (announcement.rows.contains(QLatin1String(table)))
                m_reload.start();
        }
    });
}

void SurveyTable::showSurvey(qint64 survey)
{
    m_survey = survey;
    reload();
}

void SurveyTable::reload()
{
    beginResetModel();
    m_failure.clear();
    auto figures = surveyFigures(m_store.reader(), m_survey);
    m_figures = figures ? *std::move(figures) : SurveyFigures();
    if (!figures)
        m_failure = figures.error().sentence;
    endResetModel();
    Q_EMIT figuresChanged();
}

QString SurveyTable::summary() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (m_figures.replies == 0)
        return tr("Nobody has answered yet");
    const QString answered =
        tr("%1 of %2 answered").arg(QString::number(m_figures.replies), QString::number(m_figures.invited));
    return m_figures.replies >= leastAnswers
        ? answered
        : tr("%1; figures are shown from %n answer(s) on", nullptr, leastAnswers).arg(answered);
}

int SurveyTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.items.size());
}

int SurveyTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// "1: 2, 2: 0, 3: 12": how often each; of texts the first ones.
QString SurveyTable::spreadOf(const SurveyItemFigures& item) const
{
    if (!item.isShown())
        return item.answers == 0 ? QString() : tr("shown from %n answer(s) on", nullptr, leastAnswers);
    QStringList parts;
    for (const AnswerCount& one : item.counts)
        parts << u"%1: %2"_s.arg(one.value).arg(one.count);
    if (!parts.isEmpty())
        return parts.join(u"  "_s);
    for (const QString& text : item.texts.mid(0, mostTexts))
        parts << u"“"_s + QString(text).replace(u'\n', u' ') + u"”"_s;
    return item.texts.size() > mostTexts ? parts.join(u' ') + u" …"_s : parts.join(u' ');
}

QString SurveyTable::textOf(const SurveyItemFigures& item, int column) const
{
    switch (column) {
    case QuestionColumn:
        return item.text;
    case AboutColumn:
        return item.about;
    case AnswersColumn:
        return QString::number(item.answers);
    case MeanColumn:
        return item.mean ? QLocale().toString(*item.mean, 'f', 2) : QString();
    default:
        return spreadOf(item);
    }
}

QVariant SurveyTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SurveyItemFigures& item = m_figures.items.at(index.row());
    const bool isNumber = index.column() == AnswersColumn || index.column() == MeanColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(item, index.column());
    case Qt::ToolTipRole:
        return item.texts.isEmpty() ? QVariant() : QVariant(item.texts.mid(0, 20).join(u'\n'));
    case IdRole:
        return item.item;
    case ToneRole:
        return static_cast<int>(index.column() == SpreadColumn && !item.isShown() ? Tone::Muted
                                                                                  : Tone::Plain);
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant SurveyTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList keys{u"question"_s, u"about"_s, u"answers"_s, u"mean"_s, u"spread"_s};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == ColumnKeyRole)
        return keys.value(section);
    if (role == ColumnStretchRole)
        return section == QuestionColumn;
    if (role == Qt::TextAlignmentRole)
        return section == AnswersColumn || section == MeanColumn
            ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Question"), tr("About"), tr("Answers"), tr("Mean"), tr("How often")};
    return titles.value(section);
}

} // namespace kitcamp
