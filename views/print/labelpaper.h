// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/barcode.h"
#include "views/print/paper.h"

#include <QCoreApplication>

#include <vector>

namespace kitcamp {

/// What stands on the label of a device.
struct DeviceLabel {
    QString assetTag; ///< also what the code says
    QString model;
};

/// The geometry of a sheet of labels, in millimetres, as its maker prints it on the box.
struct LabelSheet {
    QString name; ///< translated
    QSizeF page{210.0, 297.0};
    int columns = 3;
    int rows = 8;
    QSizeF label{70.0, 37.125};
    QPointF first; ///< corner of the first label
    QSizeF pitch{70.0, 37.125}; ///< from one label's corner to the next one's

    [[nodiscard]] int cells() const { return columns * rows; }
    /// The sheets in common use, and single labels for label printers.
    [[nodiscard]] static QList<LabelSheet> known();
};

/// How labels are put on their sheet.
struct LabelOptions {
    LabelSheet sheet;
    Symbology symbology = Symbology::Code128;
    int startCell = 0; ///< cells of the first sheet that are used up, by rows
    QPointF offset; ///< millimetres right and down: what the printer is off by
    QString owner; ///< a small line on each label; may be empty
    bool outlines = false; ///< the labels' edges, to find the offset with plain paper
};

/// Labels for devices on sheets of labels.
///
/// A tag that a Code 128 cannot hold, or only with bars too fine to be read, gets a QR code.
class LabelPaper : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(LabelPaper)

public:
    LabelPaper(std::vector<DeviceLabel> labels, PaperFrame frame, LabelOptions options);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] Sheet sheet() const override;
    [[nodiscard]] std::unique_ptr<PaperPages> layOut(const Sheet& sheet) const override;
    [[nodiscard]] bool fitsOtherSheets() const override { return false; }

private:
    std::vector<DeviceLabel> m_labels;
    LabelOptions m_options;
    QString m_title;
};

} // namespace kitcamp
