// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/listsection.h"

namespace kitcamp {

class TextLabel;

/// How many things whom is lent for how long: the rules as a table, and the chosen one in a sentence.
class RulesSection : public ListSection
{
    Q_OBJECT
public:
    RulesSection(Workplace& workplace, QWidget* parent);

private:
    void describe(qint64 rule);

    TextLabel* m_sentence = nullptr;
};

} // namespace kitcamp
