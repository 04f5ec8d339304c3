// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/calendarkeys.h"

#include "views/common/badge.h"
#include "views/common/measures.h"
#include "views/common/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct KeyLine {
    const char* keys; ///< several with a blank between them
    const char* what;
};
constexpr KeyLine keyLines[] = {
    {"↑ ↓ ← →", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "from place to place")},
    {"Tab", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "from session to session")},
    {"Enter", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "opens the session; on an empty place makes one")},
    {"N",
     QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "a new session here; Shift with arrows draws out how long")},
    {"M",
     QT_TRANSLATE_NOOP("kitcamp::CalendarKeys",
                       "moves it: arrows carry it, Ctrl by five minutes, Enter puts it down, Esc leaves it")},
    {"B", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "while it is moved: to the better place")},
    {"Alt+↑", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "moves it while Alt is held")},
    {"Shift+↓", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "makes it longer or shorter while Shift is held")},
    {"S", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "suggests the five best places")},
    {"P", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "takes the next session that waits for a place")},
    {"U", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "takes it off the plan, to be placed later")},
    {"L", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "settles its time, or gives it free again")},
    {"Delete", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "removes or cancels it")},
    {"Ctrl+C Ctrl+V", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "copies sessions")},
    {"G", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "goes to a date or a teaching week")},
    {"T", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "goes to today")},
    {"Ctrl+PgUp Ctrl+PgDown", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "the days before, the days after")},
    {"Alt+1 Alt+2 Alt+3 Alt+4", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "day, week, month, agenda")},
    {"+ -", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "higher or lower hours")},
    {"Ctrl+Z", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "takes the last step back")},
    {"F1", QT_TRANSLATE_NOOP("kitcamp::CalendarKeys", "this list")},
};

} // namespace

CalendarKeys::CalendarKeys(QWidget* parent)
    : DialogFrame(tr("Keys of the calendar"), parent)
{
    setObjectName(u"calendarKeys"_s);
    setLeaveText(tr("Close"));
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const KeyLine& line : keyLines) {
        auto* keys = new QWidget(content);
        auto* chips = new QHBoxLayout(keys);
        chips->setContentsMargins(0, 0, 0, 0);
        chips->setSpacing(space::tiny);
        for (const QString& key : QString::fromUtf8(line.keys).split(u' '))
            chips->addWidget(new KeyChip(key, keys));
        chips->addStretch();
        auto* what = new TextLabel(tr(line.what), TextSize::Body, content);
        what->setWordWrap(true);
        grid->addWidget(keys, row, 0);
        grid->addWidget(what, row, 1);
        ++row;
    }
    setMinimumWidth(scaled(640));
    setContent(content);
}

} // namespace kitcamp
