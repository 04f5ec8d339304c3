// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/listsection.h"

namespace kitcamp {

class TextLabel;

/// What certificates say: templates, each shown as it would read on paper.
class CertificateSection : public ListSection
{
    Q_OBJECT
public:
    CertificateSection(Workplace& workplace, QWidget* parent);

private:
    void describe(qint64 id);

    TextLabel* m_example = nullptr;
    TextLabel* m_wrong = nullptr;
};

} // namespace kitcamp
