// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/questionform.h"

#include "models/statistics/figures.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"
#include "views/figures/daysdialog.h"
#include "views/figures/filterlines.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Kind = FigureSpan::Kind;

constexpr Kind formSpans[] = {Kind::Ever,      Kind::ThisTerm, Kind::ThisAcademicYear, Kind::ThisYear,
                              Kind::ThisMonth, Kind::LastTerm, Kind::LastAcademicYear, Kind::LastYear,
                              Kind::LastMonth};

void choose(QComboBox& combo, const QVariant& data)
{
    combo.setCurrentIndex(combo.findData(data));
}

} // namespace

QuestionForm::QuestionForm(QWidget* parent)
    : QWidget(parent)
{
    buildLayout();
    fillMeasures();
    fillSpans();
    onMeasureChosen();
}

QComboBox* QuestionForm::addCombo(QVBoxLayout* column, const QString& name, const QString& label)
{
    auto* title = new TextLabel(label, TextSize::Secondary, this);
    title->setTone(Tone::Muted);
    auto* combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(QString(label).remove(u'&'));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(14);
    combo->setMaxVisibleItems(20);
    title->setBuddy(combo);
    column->addWidget(title);
    column->addWidget(combo);
    column->addSpacing(space::tiny);
    return combo;
}

void QuestionForm::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny / 2);
    m_measure = addCombo(column, u"askMeasure"_s, tr("&What is counted"));
    m_definition = new TextLabel(TextSize::Secondary, this);
    m_definition->setObjectName(u"askDefinition"_s);
    m_definition->setTone(Tone::Muted);
    m_definition->setWordWrap(true);
    column->addWidget(m_definition);
    column->addSpacing(space::small);
    m_by = addCombo(column, u"askBy"_s, tr("&By"));
    m_second = addCombo(column, u"askSecond"_s, tr("a&nd by"));
    auto* label = new TextLabel(tr("Only of"), TextSize::Secondary, this);
    label->setTone(Tone::Muted);
    column->addWidget(label);
    m_filters = new FilterLines(this);
    column->addWidget(m_filters);
    column->addSpacing(space::tiny);
    buildTimes(column);
    m_chart = addCombo(column, u"askChart"_s, tr("D&rawn as"));
    for (const auto& [form, text] :
         {std::pair{ChartForm::Bars, tr("Bars")}, std::pair{ChartForm::Stacked, tr("Stacked bars")},
          std::pair{ChartForm::Line, tr("Line")}, std::pair{ChartForm::Area, tr("Area")},
          std::pair{ChartForm::Pie, tr("Pie")}, std::pair{ChartForm::Heat, tr("Heat map")}})
        m_chart->addItem(text, int(form));
    column->addStretch();
    connect(m_measure, &QComboBox::activated, this, [this] {
        onMeasureChosen();
        onChanged();
    });
    connect(m_by, &QComboBox::activated, this, [this] {
        fillSecond();
        onChanged();
    });
    connect(m_span, &QComboBox::activated, this, &QuestionForm::onSpanChosen);
    connect(m_filters, &FilterLines::changed, this, &QuestionForm::onChanged);
    for (QComboBox* combo : {m_second, m_compare, m_chart})
        connect(combo, &QComboBox::activated, this, &QuestionForm::onChanged);
    for (QCheckBox* box : {m_cumulated, m_academic})
        connect(box, &QCheckBox::toggled, this, &QuestionForm::onChanged);
    connect(m_most, &QSpinBox::valueChanged, this, &QuestionForm::onChanged);
}

void QuestionForm::buildTimes(QVBoxLayout* column)
{
    m_span = addCombo(column, u"askPeriod"_s, tr("Perio&d"));
    m_compare = addCombo(column, u"askCompare"_s, tr("C&ompared"));
    m_compare->addItem(tr("with nothing"), int(FigureComparison::None));
    m_compare->addItem(tr("with the period before"), int(FigureComparison::PreviousPeriod));
    m_compare->addItem(tr("with the year before"), int(FigureComparison::PreviousYear));
    m_cumulated = new QCheckBox(tr("Each with all before it"), this);
    m_cumulated->setObjectName(u"askCumulated"_s);
    m_academic = new QCheckBox(tr("Years begin on 1 September"), this);
    m_academic->setObjectName(u"askAcademic"_s);
    column->addWidget(m_cumulated);
    column->addWidget(m_academic);
    auto* label = new TextLabel(tr("&Groups shown, the rest as one"), TextSize::Secondary, this);
    label->setTone(Tone::Muted);
    m_most = new QSpinBox(this);
    m_most->setObjectName(u"askMost"_s);
    m_most->setAccessibleName(tr("Groups shown"));
    m_most->setRange(0, 200);
    m_most->setSpecialValueText(tr("all", "all groups are shown"));
    label->setBuddy(m_most);
    column->addSpacing(space::tiny);
    column->addWidget(label);
    column->addWidget(m_most);
    column->addSpacing(space::tiny);
}

void QuestionForm::fillMeasures()
{
    auto* model = qobject_cast<QStandardItemModel*>(m_measure->model());
    QString subject;
    int first = -1;
    for (const FigureMeasure& measure : allMeasures()) {
        if (measure.subject != subject) {
            subject = measure.subject;
            m_measure->addItem(subject);
            QStandardItem* heading = model->item(m_measure->count() - 1);
            heading->setFlags(Qt::NoItemFlags);
            QFont bold = heading->font();
            bold.setBold(true);
            heading->setFont(bold);
        }
        m_measure->addItem(measure.title, measure.key);
        m_measure->setItemData(m_measure->count() - 1, measure.definition, Qt::ToolTipRole);
        first = first < 0 ? m_measure->count() - 1 : first;
    }
    m_measure->setCurrentIndex(first);
}

void QuestionForm::onMeasureChosen()
{
    const auto measure = measureOf(m_measure->currentData().toString());
    m_definition->setText(measure ? measure->definition : QString());
    fillDimensions();
    m_filters->setDimensions(measure ? measure->dimensions : QStringList());
}

void QuestionForm::fillDimensions()
{
    const auto measure = measureOf(m_measure->currentData().toString());
    const QVariant before = m_by->currentData();
    m_by->clear();
    m_by->addItem(tr("nothing: one number"), QString());
    for (const QString& key : measure ? measure->dimensions : QStringList()) {
        const auto dimension = dimensionOf(key);
        m_by->addItem(dimension ? dimension->title : key, key);
    }
    m_by->setCurrentIndex(qMax(0, m_by->findData(before)));
    fillSecond();
}

void QuestionForm::fillSecond()
{
    const QVariant before = m_second->currentData();
    m_second->clear();
    m_second->addItem(tr("nothing more"), QString());
    for (int row = 1; row < m_by->count(); ++row) {
        if (row != m_by->currentIndex())
            m_second->addItem(m_by->itemText(row), m_by->itemData(row));
    }
    m_second->setCurrentIndex(qMax(0, m_second->findData(before)));
    m_second->setEnabled(m_by->currentIndex() > 0);
}

void QuestionForm::setCalendar(const SpanCalendar& calendar)
{
    m_calendar = calendar;
    // Where today is another day, "this month" is, too.
    const bool named = m_span->currentIndex() < m_span->count() - 1;
    const FigureSpan span = FigureSpan::ofKey(m_span->currentData().toString());
    if (named && m_calendar.periodOf(span) != m_period)
        onSpanChosen();
}

void QuestionForm::fillSpans()
{
    m_span->clear();
    for (const Kind kind : formSpans)
        m_span->addItem(SpanCalendar::menuText(kind), FigureSpan{kind, {}}.key());
    m_span->addItem(SpanCalendar::menuText(Kind::Free), u"free"_s);
}

/// The span that means the days of the question, or the days themselves.
void QuestionForm::showPeriod()
{
    const int free = m_span->count() - 1;
    m_span->setItemText(free, SpanCalendar::menuText(Kind::Free));
    for (int row = 0; row < free; ++row) {
        if (m_calendar.periodOf(FigureSpan::ofKey(m_span->itemData(row).toString())) == m_period)
            return m_span->setCurrentIndex(row);
    }
    m_span->setItemText(free, figurePeriodText(m_period));
    m_span->setCurrentIndex(free);
}

void QuestionForm::onSpanChosen()
{
    if (m_span->currentIndex() < m_span->count() - 1) {
        m_period = m_calendar.periodOf(FigureSpan::ofKey(m_span->currentData().toString()));
        return onChanged();
    }
    auto* dialog = new PeriodDialog(m_period, window());
    connect(dialog, &PeriodDialog::given, this, [this](const FigurePeriod& period) {
        m_period = period;
        onChanged();
    });
    connect(dialog, &QDialog::finished, this, &QuestionForm::showPeriod);
    dialog->present();
}

void QuestionForm::setQuestion(const FigureQuestion& question, ChartForm chart)
{
    m_filling = true;
    choose(*m_measure, question.measure);
    onMeasureChosen();
    choose(*m_by, question.by.value(0));
    fillSecond();
    choose(*m_second, question.by.value(1));
    m_filters->setFilters(question.where);
    m_period = question.period;
    showPeriod();
    choose(*m_compare, int(question.comparison));
    m_cumulated->setChecked(question.cumulated);
    m_academic->setChecked(question.academicYears);
    m_most->setValue(question.most);
    choose(*m_chart, int(chart));
    m_filling = false;
    onChanged();
}

FigureQuestion QuestionForm::question() const
{
    FigureQuestion question;
    question.measure = m_measure->currentData().toString();
    for (const QComboBox* combo : {m_by, m_second}) {
        const QString key = combo->currentData().toString();
        if (!key.isEmpty() && combo->isEnabled())
            question.by << key;
    }
    for (const FigureFilter& filter : m_filters->filters()) {
        if (!filter.keys.isEmpty())
            question.where << filter;
    }
    question.period = m_period;
    if (m_compare->isEnabled())
        question.comparison = FigureComparison(m_compare->currentData().toInt());
    question.cumulated = m_cumulated->isChecked() && m_cumulated->isEnabled();
    question.academicYears = m_academic->isChecked();
    question.most = m_most->value();
    return question;
}

ChartForm QuestionForm::chart() const
{
    return ChartForm(m_chart->currentData().toInt());
}

void QuestionForm::onChanged()
{
    if (m_filling)
        return;
    bool time = false;
    for (const QComboBox* combo : {m_by, m_second}) {
        const auto dimension = dimensionOf(combo->currentData().toString());
        time = time || (dimension && dimension->isTime);
    }
    m_cumulated->setEnabled(time);
    m_compare->setEnabled(m_period.from.isValid());
    m_chart->setEnabled(m_by->currentIndex() > 0);
    Q_EMIT changed();
}

} // namespace kitcamp
