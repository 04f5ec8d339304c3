// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportparameters.h"

#include "models/store/centre.h"
#include "models/store/store.h"
#include "views/common/dayedit.h"
#include "views/common/measures.h"
#include "views/common/preferences.h"
#include "views/reports/otherlanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int allYears = 0;

void select(QComboBox* combo, const QVariant& data)
{
    const int found = data.isValid() ? combo->findData(data) : -1;
    combo->setCurrentIndex(found >= 0 ? found : combo->count() > 0 ? 0 : -1);
}

} // namespace

ReportParameters::ReportParameters(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    buildLayout();
    connectSignals();
}

void ReportParameters::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* about = new QHBoxLayout;
    about->setSpacing(space::small);
    buildPeriods(about);
    column->addLayout(about);
    auto* paper = new QHBoxLayout;
    paper->setSpacing(space::small);
    buildPaper(paper);
    column->addLayout(paper);
}

QComboBox* ReportParameters::addCombo(QHBoxLayout* line, const QString& name, const QString& text)
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(text);
    combo->setToolTip(text);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    line->addWidget(combo);
    return combo;
}

void ReportParameters::buildPeriods(QHBoxLayout* line)
{
    m_subject = addCombo(line, u"reportSubject"_s, tr("What the report is about"));
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMinimumContentsLength(18);
    m_subject->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    line->setStretchFactor(m_subject, 20); // names of camps are long
    m_month = addCombo(line, u"reportMonth"_s, tr("Month"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(m_workplace.locale.standaloneMonthName(month), month);
    m_year = addCombo(line, u"reportYear"_s, tr("Year"));
    m_academic = new QCheckBox(tr("Academic &year"), this);
    m_academic->setObjectName(u"reportAcademic"_s);
    m_academic->setToolTip(tr("From 1 September to 31 August"));
    line->addWidget(m_academic);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(space::small);
    line->addLayout(m_actions);
    line->addStretch(1);
}

void ReportParameters::buildPaper(QHBoxLayout* line)
{
    m_lists = new QCheckBox(tr("&Lists of names"), this);
    m_lists->setObjectName(u"reportLists"_s);
    m_lists->setChecked(true);
    line->addWidget(m_lists);
    m_isPast = new QCheckBox(tr("As &of the end of"), this);
    m_isPast->setObjectName(u"reportIsPast"_s);
    m_isPast->setToolTip(
        tr("The report as it would have been printed that evening: only what the file knew by "
           "then."));
    line->addWidget(m_isPast);
    m_asOf = new DayEdit(this);
    m_asOf->setObjectName(u"reportAsOf"_s);
    m_asOf->setAccessibleName(tr("As of the end of this day"));
    m_asOf->setDay(today().addDays(-1));
    m_asOf->setEnabled(false);
    line->addWidget(m_asOf);
    m_language = addCombo(line, u"reportLanguage"_s, tr("Language of the paper"));
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"中文"_s, u"zh_CN"_s);
    line->addStretch(1);
    const bool isPast = m_workplace.store.past() != nullptr; // the whole window looks at that day
    m_isPast->setVisible(!isPast);
    m_asOf->setVisible(!isPast);
}

void ReportParameters::connectSignals()
{
    const auto onChange = [this] {
        if (m_quiet)
            return;
        m_asOf->setEnabled(m_isPast->isChecked());
        m_asOf->setLatest(today());
        remember();
        Q_EMIT changed();
    };
    for (QComboBox* combo : {m_month, m_year, m_subject, m_language})
        connect(combo, &QComboBox::currentIndexChanged, this, onChange);
    connect(m_academic, &QCheckBox::toggled, this, [this, onChange] {
        fillYears();
        onChange();
    });
    for (QCheckBox* box : {m_lists, m_isPast})
        connect(box, &QCheckBox::toggled, this, onChange);
    connect(m_asOf, &DayEdit::dayChanged, this, onChange);
}

QDate ReportParameters::today() const
{
    const auto centre = Centre::read(m_workplace.store.reader());
    return QDateTime::fromMSecsSinceEpoch(m_workplace.store.clock().nowMs(),
                                          centre ? centre->zone : QTimeZone::utc())
        .date();
}

bool ReportParameters::hasYears() const
{
    return m_kind.need == ReportNeed::Year || m_kind.need == ReportNeed::Years
        || m_kind.need == ReportNeed::Month || m_kind.need == ReportNeed::Layout;
}

bool ReportParameters::hasSubject() const
{
    return m_kind.need == ReportNeed::Camp || m_kind.need == ReportNeed::Course
        || m_kind.need == ReportNeed::Layout;
}

void ReportParameters::setKind(const ReportKind& kind)
{
    m_kind = kind;
    const bool quiet = std::exchange(m_quiet, true);
    showFields();
    fillYears();
    readChoices();
    recall();
    m_quiet = quiet;
}

void ReportParameters::showFields()
{
    m_month->setVisible(m_kind.need == ReportNeed::Month);
    m_year->setVisible(hasYears());
    m_academic->setVisible(hasYears() && m_kind.need != ReportNeed::Month);
    m_subject->setVisible(hasSubject());
    m_lists->setVisible(m_kind.hasLists);
}

void ReportParameters::fillYears()
{
    const bool quiet = std::exchange(m_quiet, true);
    const QVariant chosen = m_year->currentData();
    const bool academic = m_academic->isChecked() && m_kind.need != ReportNeed::Month;
    const auto first = firstYear(m_workplace.store.reader());
    const QDate now = today();
    const int last = academic && now.month() < 9 ? now.year() - 1 : now.year();
    m_year->clear();
    if (m_kind.need == ReportNeed::Years || m_kind.need == ReportNeed::Layout)
        m_year->addItem(tr("All years"), allYears);
    const int begin = std::min(first && *first > 0 ? *first : last, last - 1);
    for (int year = last; year >= begin; --year)
        m_year->addItem(academic ? u"%1-%2"_s.arg(year).arg(year + 1) : QString::number(year), year);
    select(m_year, chosen);
    m_quiet = quiet;
}

void ReportParameters::readChoices()
{
    m_asOf->setLatest(today());
    if (!hasSubject())
        return;
    const bool quiet = std::exchange(m_quiet, true);
    const QVariant chosen = m_subject->currentData();
    m_subject->clear();
    if (const auto choices = reportChoices(m_workplace.store.reader(), m_kind.need)) {
        for (const ReportChoice& choice : *choices)
            m_subject->addItem(choice.name, choice.id);
    }
    select(m_subject, chosen);
    m_quiet = quiet;
}

void ReportParameters::chooseSubject(qint64 id)
{
    select(m_subject, id);
}

qint64 ReportParameters::subject() const
{
    return hasSubject() ? m_subject->currentData().toLongLong() : 0;
}

QString ReportParameters::whyNot() const
{
    if (hasWrongDay())
        return m_asOf->problem();
    return hasSubject() && subject() == 0 ? noReportChoice(m_kind.need) : QString();
}

void ReportParameters::setPeriod(ReportWish& wish) const
{
    const int year = m_year->currentData().toInt();
    if (!hasYears() || year == allYears)
        return;
    if (m_kind.need == ReportNeed::Month) {
        wish.period = monthPeriod(year, m_month->currentData().toInt());
        return;
    }
    wish.academic = m_academic->isChecked();
    wish.period = yearPeriod(year, wish.academic);
}

std::optional<ReportOrder> ReportParameters::order() const
{
    if (!whyNot().isEmpty())
        return {};
    ReportOrder order;
    order.wish.key = m_kind.key;
    order.wish.withLists = !m_kind.hasLists || m_lists->isChecked();
    order.language = m_language->currentData().toString();
    if (isOfADay())
        order.asOf = m_asOf->day();
    setPeriod(order.wish);
    if (m_kind.need == ReportNeed::Camp)
        order.wish.activity = subject();
    else if (m_kind.need == ReportNeed::Course)
        order.wish.course = subject();
    else if (m_kind.need == ReportNeed::Layout)
        order.wish.layout = subject();
    return order;
}

bool ReportParameters::isOfADay() const
{
    return m_isPast->isVisibleTo(this) && m_isPast->isChecked();
}

bool ReportParameters::hasWrongDay() const
{
    return isOfADay() && !m_asOf->day().isValid();
}

bool ReportParameters::looksBack() const
{
    return isOfADay() && m_asOf->day() < today();
}

void ReportParameters::addAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

QString ReportParameters::keyFor(const QString& what) const
{
    return u"reports/%1/%2"_s.arg(m_kind.key, what);
}

void ReportParameters::remember() const
{
    Preferences& preferences = m_workplace.preferences;
    if (hasYears()) {
        preferences.save(keyFor(u"year"_s), m_year->currentData().toString());
        preferences.save(keyFor(u"month"_s), m_month->currentData().toString());
        preferences.save(keyFor(u"academic"_s), m_academic->isChecked());
    }
    if (hasSubject())
        preferences.save(keyFor(u"subject"_s), m_subject->currentData().toString());
    if (m_kind.hasLists)
        preferences.save(keyFor(u"lists"_s), m_lists->isChecked());
    preferences.save(u"reports/language"_s, m_language->currentData().toString());
}

void ReportParameters::recall()
{
    const Preferences& preferences = m_workplace.preferences;
    const QDate lastMonth = today().addMonths(-1);
    m_academic->setChecked(preferences.flag(keyFor(u"academic"_s), false));
    fillYears();
    const bool hasAll = m_year->findData(allYears) >= 0;
    const int usual = m_kind.need == ReportNeed::Month ? lastMonth.year()
        : hasAll                                       ? allYears
                                                       : today().year();
    select(m_year, preferences.text(keyFor(u"year"_s), QString::number(usual)).toInt());
    select(m_month, preferences.text(keyFor(u"month"_s), QString::number(lastMonth.month())).toInt());
    if (hasSubject())
        select(m_subject, preferences.text(keyFor(u"subject"_s)).toLongLong());
    m_lists->setChecked(preferences.flag(keyFor(u"lists"_s), true));
    select(m_language, preferences.text(u"reports/language"_s, OtherLanguage::current()));
}

} // namespace kitcamp
