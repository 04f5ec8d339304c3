// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace kitcamp {

/// What a command card tells the desk.
enum class DeskCommand {
    Undo,
    Next,
    Print,
    Damaged,
    Lost,
    Note,
    PlusDays, ///< `number` days
    Offer, ///< `number` of the offer, from 1
};

/// One row of the printed table of command cards. The codes are on paper in many places: they never change.
struct CommandCard {
    DeskCommand command = DeskCommand::Undo;
    int number = 0; ///< days or offer; 0 for the other commands
    QString code; ///< what the card's bar code says
    QString title; ///< translated
    QString explanation; ///< translated: what it does
    QString when; ///< translated: when it can be used
};

/// The one table, for the screen, the sheet that is printed and `kitcamp desk`; in the language of the
/// moment.
[[nodiscard]] QList<CommandCard> commandCards();

/// A command with its number, as scanned.
struct ScannedCommand {
    DeskCommand command = DeskCommand::Undo;
    int number = 0;

    friend bool operator==(const ScannedCommand&, const ScannedCommand&) = default;
};

/// The command of a scan, in any case of letters, full width or not; nullopt for all that is not in the
/// table.
[[nodiscard]] std::optional<ScannedCommand> parseCommandCard(const QString& scan);

/// "KC-UNDO"; empty where no card is printed for it.
[[nodiscard]] QString commandCode(const ScannedCommand& command);

} // namespace kitcamp
