// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/weekhoursform.h"

#include "views/common/measures.h"
#include "views/common/pageheader.h"
#include "views/common/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace kitcamp {

using namespace Qt::StringLiterals;

WeekHoursForm::WeekHoursForm(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    for (int day = 0; day < 7; ++day)
        addDay(grid, day);
    auto* copy = new QPushButton(tr("Tuesday to Friday as &Monday"), this);
    copy->setObjectName(u"copyMonday"_s);
    copy->setAutoDefault(false);
    dressButton(copy, "link");
    grid->addWidget(copy, 7, 1, Qt::AlignLeft);
    connect(copy, &QPushButton::clicked, this, &WeekHoursForm::copyMonday);
}

void WeekHoursForm::addDay(QGridLayout* grid, int day)
{
    Line& line = m_days[static_cast<size_t>(day)];
    const QString name = locale().standaloneDayName(day + 1, QLocale::LongFormat);
    auto* label = new TextLabel(name, TextSize::Body, this);
    line.edit = new QLineEdit(this);
    line.edit->setObjectName(u"hours_%1"_s.arg(day + 1));
    line.edit->setAccessibleName(tr("Opening hours on %1").arg(name));
    line.edit->setPlaceholderText(tr("closed; or 9:00-12:00, 13:30-21:00"));
    line.comment = new TextLabel(TextSize::Secondary, this);
    line.comment->setObjectName(u"hoursComment_%1"_s.arg(day + 1));
    line.comment->setWordWrap(true);
    label->setBuddy(line.edit);
    grid->addWidget(label, day, 0);
    grid->addWidget(line.edit, day, 1);
    grid->addWidget(line.comment, day, 2);
    connect(line.edit, &QLineEdit::textEdited, line.comment, &QLabel::clear); // judged when it is finished
    connect(line.edit, &QLineEdit::textEdited, this, &WeekHoursForm::edited);
    connect(line.edit, &QLineEdit::editingFinished, this, [this, day] { judge(static_cast<size_t>(day)); });
}

WeekHours WeekHoursForm::usualWeek()
{
    WeekHours week;
    for (size_t day = 0; day < 5; ++day)
        week[day] = {OpenInterval{9 * 60, 18 * 60}};
    return week;
}

void WeekHoursForm::setWeek(const WeekHours& week)
{
    for (size_t day = 0; day < week.size(); ++day) {
        m_days[day].edit->setText(hoursText(week[day]));
        judge(day);
    }
}

void WeekHoursForm::judge(size_t day)
{
    const Line& line = m_days[day];
    const QString typed = line.edit->text().trimmed();
    const auto hours = typed.isEmpty() ? Result<DayHours>(DayHours()) : parseHours(typed);
    line.comment->setTone(hours ? Tone::Muted : Tone::Bad);
    line.comment->setText(!hours                ? u"■ "_s + hours.error().sentence
                              : typed.isEmpty() ? tr("closed")
                                                : QString());
    line.edit->setAccessibleDescription(line.comment->text());
}

std::optional<WeekHours> WeekHoursForm::week()
{
    WeekHours week;
    QLineEdit* wrong = nullptr;
    for (size_t day = 0; day < week.size(); ++day) {
        judge(day);
        const QString typed = m_days[day].edit->text().trimmed();
        if (typed.isEmpty())
            continue;
        if (const auto hours = parseHours(typed))
            week[day] = *hours;
        else if (!wrong)
            wrong = m_days[day].edit;
    }
    if (!wrong)
        return week;
    wrong->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

void WeekHoursForm::copyMonday()
{
    for (size_t day = 1; day < 5; ++day) {
        m_days[day].edit->setText(m_days[0].edit->text());
        judge(day);
    }
    Q_EMIT edited();
}

} // namespace kitcamp
