// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lending/rules/commandcards.h"

#include "models/people/text/scantext.h"

#include <QCoreApplication>

#include <algorithm>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    ScannedCommand scanned;
    QLatin1StringView code;
    const char* title;
    const char* explanation;
    const char* when;
};

constexpr const char* context = "CommandCards";

constexpr Row rows[] = {
    {{DeskCommand::Undo, 0},
     "KC-UNDO"_L1,
     QT_TRANSLATE_NOOP("CommandCards", "Undo"),
     QT_TRANSLATE_NOOP("CommandCards", "Takes back the last thing that you did at this desk."),
     QT_TRANSLATE_NOOP("CommandCards", "At any time; again for the one before.")},
    {{DeskCommand::Next, 0},
     "KC-NEXT"_L1,
     QT_TRANSLATE_NOOP("CommandCards", "Next"),
     QT_TRANSLATE_NOOP("CommandCards", "The borrower on the screen leaves; the desk waits for the next one."),
     QT_TRANSLATE_NOOP("CommandCards", "While a borrower is on the screen or devices wait for a card.")},
    {{DeskCommand::Print, 0},
     "KC-PRINT"_L1,
     QT_TRANSLATE_NOOP("CommandCards", "Print slip"),
     QT_TRANSLATE_NOOP("CommandCards", "Prints the loan slip of the borrower on the screen."),
     QT_TRANSLATE_NOOP("CommandCards", "While a borrower with open loans is on the screen.")},
    {{DeskCommand::Damaged, 0},
     "KC-DAMAGED"_L1,
     QT_TRANSLATE_NOOP("CommandCards", "Damaged"),
     QT_TRANSLATE_NOOP("CommandCards", "Takes the device out of lending as damaged; a note may follow."),
     QT_TRANSLATE_NOOP("CommandCards", "Right after the scan of the device.")},
    {{DeskCommand::Lost, 0},
     "KC-LOST"_L1,
     QT_TRANSLATE_NOOP("CommandCards", "Lost"),
     QT_TRANSLATE_NOOP("CommandCards", "Marks the device as lost and takes it out of lending."),
     QT_TRANSLATE_NOOP("CommandCards", "Right after the scan of the device.")},
    {{DeskCommand::Note, 0},
     "KC-NOTE"_L1,
     QT_TRANSLATE_NOOP("CommandCards", "Note"),
     QT_TRANSLATE_NOOP("CommandCards", "The next line typed becomes the note of the device."),
     QT_TRANSLATE_NOOP("CommandCards", "Right after the scan of the device.")},
    {{DeskCommand::PlusDays, 7},
     "KC-PLUS7"_L1,
     QT_TRANSLATE_NOOP("CommandCards", "+7 days"),
     QT_TRANSLATE_NOOP("CommandCards", "The loan is due seven days later, moved to the next open time."),
     QT_TRANSLATE_NOOP("CommandCards", "Right after a device was lent.")},
    {{DeskCommand::Offer, 1},
     "KC-OFFER1"_L1,
     QT_TRANSLATE_NOOP("CommandCards", "First offer"),
     QT_TRANSLATE_NOOP("CommandCards", "Takes the first offer in the row, as Alt+1 does."),
     QT_TRANSLATE_NOOP("CommandCards", "While the newest row shows an offer; it lapses with the next scan.")},
    {{DeskCommand::Offer, 2},
     "KC-OFFER2"_L1,
     QT_TRANSLATE_NOOP("CommandCards", "Second offer"),
     QT_TRANSLATE_NOOP("CommandCards", "Takes the second offer in the row, as Alt+2 does."),
     QT_TRANSLATE_NOOP("CommandCards",
                       "While the newest row shows two offers; they lapse with the next scan.")},
};

/// Two offers have a card; of more in a row each is typed: KC-OFFER3 to KC-OFFER9, as Alt+3 to Alt+9.
std::optional<ScannedCommand> offerCommand(const QString& code)
{
    const QLatin1String word("KC-OFFER");
    if (code.size() != word.size() + 1 || !code.startsWith(word, Qt::CaseInsensitive))
        return std::nullopt;
    const QChar number = code.back();
    if (number < u'1' || number > u'9')
        return std::nullopt;
    return ScannedCommand{DeskCommand::Offer, number.unicode() - u'0'};
}

QString translated(const char* text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

QList<CommandCard> commandCards()
{
    QList<CommandCard> cards;
    for (const Row& row : rows)
        cards.append({row.scanned.command, row.scanned.number, row.code, translated(row.title),
                      translated(row.explanation), translated(row.when)});
    return cards;
}

std::optional<ScannedCommand> parseCommandCard(const QString& scan)
{
    const QString code = foldScan(scan);
    const auto row = std::ranges::find_if(rows, [&code](const Row& candidate) {
        return code.compare(candidate.code, Qt::CaseInsensitive) == 0;
    });
    return row == std::end(rows) ? offerCommand(code) : std::optional(row->scanned);
}

QString commandCode(const ScannedCommand& command)
{
    const auto row = std::ranges::find(rows, command, &Row::scanned);
    return row == std::end(rows) ? QString() : QString(row->code);
}

} // namespace kitcamp
