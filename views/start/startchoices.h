// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/start/choicecard.h"

#include <QWidget>

class QGridLayout;

namespace kitcamp {

/// The ways to begin.
class StartChoices : public QWidget
{
    Q_OBJECT
public:
    explicit StartChoices(QWidget* parent);

    void arrive();

Q_SIGNALS:
    void newChosen();
    void allianceChosen();
    void joinChosen();
    void openChosen();
    void sampleChosen();

private:
    [[nodiscard]] ChoiceCard* addCard(const QString& name, const ChoiceCard::Texts& texts);

    QGridLayout* m_cards = nullptr;
    ChoiceCard* m_first = nullptr;
};

} // namespace kitcamp
