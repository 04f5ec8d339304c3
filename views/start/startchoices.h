// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/start/choicecard.h"

#include <QWidget>

class QHBoxLayout;

namespace kitcamp {

/// The three ways to begin.
class StartChoices : public QWidget
{
    Q_OBJECT
public:
    explicit StartChoices(QWidget* parent);

    void arrive();

Q_SIGNALS:
    void newChosen();
    void openChosen();
    void sampleChosen();

private:
    [[nodiscard]] ChoiceCard* addCard(const QString& name, const ChoiceCard::Texts& texts);

    QHBoxLayout* m_cards = nullptr;
    ChoiceCard* m_first = nullptr;
};

} // namespace kitcamp
