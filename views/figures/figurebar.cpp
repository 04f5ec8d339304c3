// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/figurebar.h"

#include "models/items/moments.h"
#include "views/common/measures.h"
#include "views/figures/daysdialog.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

using Kind = FigureSpan::Kind;

constexpr Kind menuSpans[] = {Kind::Ever,      Kind::ThisTerm, Kind::ThisAcademicYear, Kind::ThisYear,
                              Kind::ThisMonth, Kind::Today,    Kind::LastTerm,         Kind::LastAcademicYear,
                              Kind::LastYear,  Kind::LastMonth};

} // namespace

FigureBar::FigureBar(QWidget* parent)
    : QWidget(parent)
{
    buildLayout();
    showTexts();
}

void FigureBar::buildLayout()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    m_subject = new QComboBox(this);
    m_subject->setObjectName(u"figureSubject"_s);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMinimumContentsLength(24);
    m_subject->hide();
    line->addWidget(m_subject, 1);
    m_period = addMenuButton(u"figurePeriod"_s);
    m_compare = addMenuButton(u"figureCompare"_s);
    line->addStretch();
    m_day = addMenuButton(u"figureAsOf"_s);
    connect(m_period->menu(), &QMenu::aboutToShow, this, &FigureBar::fillSpans);
    connect(m_compare->menu(), &QMenu::aboutToShow, this, &FigureBar::fillComparisons);
    connect(m_day->menu(), &QMenu::aboutToShow, this, &FigureBar::fillDays);
    connect(m_subject, &QComboBox::activated, this,
            [this](int row) { Q_EMIT subjectChosen(m_subject->itemData(row).toString()); });
}

QPushButton* FigureBar::addMenuButton(const QString& name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    auto* menu = new QMenu(button);
    menu->setObjectName(name + u"Menu"_s);
    button->setMenu(menu);
    qobject_cast<QHBoxLayout*>(layout())->addWidget(button);
    return button;
}

void FigureBar::setCalendar(const SpanCalendar& calendar)
{
    m_calendar = calendar;
    showTexts();
}

void FigureBar::setSpan(const FigureSpan& span)
{
    m_span = span;
    showTexts();
}

void FigureBar::setComparison(FigureComparison comparison)
{
    m_comparison = comparison;
    showTexts();
}

void FigureBar::setAcademicYears(bool academic)
{
    m_academic = academic;
}

void FigureBar::setAsOf(QDate day)
{
    m_asOf = day;
    showTexts();
}

void FigureBar::setPeriodShown(bool shown)
{
    m_period->setVisible(shown);
    m_compare->setVisible(shown);
}

void FigureBar::setSubjects(const QString& title, const QList<FigureGroup>& subjects, const QString& current)
{
    m_subject->clear();
    m_subject->setAccessibleName(title);
    m_subject->setToolTip(title);
    for (const FigureGroup& group : subjects)
        m_subject->addItem(group.label, group.key);
    m_subject->setCurrentIndex(m_subject->findData(current));
    m_subject->setVisible(!subjects.isEmpty());
}

void FigureBar::showTexts()
{
    const FigurePeriod period = m_calendar.periodOf(m_span);
    m_period->setText(m_calendar.title(m_span));
    const QString days = figurePeriodText(period);
    m_period->setToolTip(days.isEmpty() ? tr("Everything that the file knows") : days);
    m_period->setAccessibleName(tr("Period: %1").arg(m_period->text()));
    const bool bound = period.from.isValid();
    const QString against = !bound || m_comparison == FigureComparison::None ? tr("Compare: nothing")
        : m_comparison == FigureComparison::PreviousPeriod                   ? tr("Compare: period before")
                                                                             : tr("Compare: year before");
    m_compare->setText(against);
    m_compare->setAccessibleName(against);
    m_compare->setEnabled(bound);
    m_compare->setToolTip(bound ? QString()
                                : tr("Choose a period that has a beginning, and it can be compared."));
    m_day->setText(m_asOf.isValid() ? tr("As of: %1").arg(m_asOf.toString(Qt::ISODate)) : tr("As of: today"));
    m_day->setAccessibleName(m_day->text());
    m_day->setToolTip(tr("What the file knew at the end of a day"));
}

void FigureBar::fillSpans()
{
    QMenu* menu = m_period->menu();
    menu->clear();
    const auto add = [&](Kind kind) {
        const FigureSpan span{kind, {}};
        QAction* action = menu->addAction(SpanCalendar::menuText(kind));
        action->setObjectName(u"span_"_s + span.key());
        action->setCheckable(true);
        action->setChecked(m_span.kind == kind);
        connect(action, &QAction::triggered, this, [this, span] { Q_EMIT spanChosen(span); });
        if (kind == Kind::Ever || kind == Kind::Today)
            menu->addSeparator();
    };
    for (const Kind kind : menuSpans)
        add(kind);
    menu->addSeparator();
    QAction* free = menu->addAction(tr("&From … to …"), this, &FigureBar::askForSpan);
    free->setObjectName(u"span_free"_s);
    free->setCheckable(true);
    free->setChecked(m_span.kind == Kind::Free);
    menu->addSeparator();
    QAction* academic = menu->addAction(tr("&Years begin on 1 September"));
    academic->setObjectName(u"academicYears"_s);
    academic->setCheckable(true);
    academic->setChecked(m_academic);
    connect(academic, &QAction::triggered, this, &FigureBar::academicYearsChosen);
}

void FigureBar::fillComparisons()
{
    QMenu* menu = m_compare->menu();
    menu->clear();
    const auto add = [&](const QString& name, const QString& text, FigureComparison comparison) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(m_comparison == comparison);
        connect(action, &QAction::triggered, this,
                [this, comparison] { Q_EMIT comparisonChosen(comparison); });
    };
    add(u"compareNothing"_s, tr("With &nothing"), FigureComparison::None);
    add(u"comparePeriod"_s, tr("With the &period before: as many days"), FigureComparison::PreviousPeriod);
    add(u"compareYear"_s, tr("With the same days a &year earlier"), FigureComparison::PreviousYear);
}

void FigureBar::fillDays()
{
    QMenu* menu = m_day->menu();
    menu->clear();
    const QDate today = m_calendar.today();
    const auto add = [&](const QString& name, const QString& text, QDate day) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(m_asOf == day);
        connect(action, &QAction::triggered, this, [this, day] { Q_EMIT asOfChosen(day); });
    };
    add(u"asOfToday"_s, tr("&Today: what the file knows now"), {});
    menu->addSeparator();
    const QDate monthEnd = QDate(today.year(), today.month(), 1).addDays(-1);
    add(u"asOfMonth"_s, tr("The end of last &month: %1").arg(monthEnd.toString(Qt::ISODate)), monthEnd);
    const QDate yearEnd(today.year() - 1, 12, 31);
    add(u"asOfYear"_s, tr("The end of last &year: %1").arg(yearEnd.toString(Qt::ISODate)), yearEnd);
    menu->addSeparator();
    QAction* other = menu->addAction(tr("&Another day…"), this, &FigureBar::askForDay);
    other->setObjectName(u"asOfOther"_s);
}

void FigureBar::askForSpan()
{
    const FigurePeriod now = m_calendar.periodOf(m_span);
    auto* dialog = new PeriodDialog({now.from.isValid() ? now.from : m_calendar.firstDay(),
                                     now.until.isValid() ? now.until : m_calendar.today()},
                                    window());
    connect(dialog, &PeriodDialog::given, this, [this](const FigurePeriod& period) {
        Q_EMIT spanChosen({FigureSpan::Kind::Free, period});
    });
    dialog->present();
}

void FigureBar::askForDay()
{
    auto* dialog = new PastDayDialog(m_asOf.isValid() ? m_asOf : m_calendar.today().addDays(-1),
                                     m_calendar.today(), window());
    connect(dialog, &PastDayDialog::given, this, &FigureBar::asOfChosen);
    dialog->present();
}

} // namespace kitcamp
