"use client";

import { lazy } from "react";
import type { ButtonProps } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import type { Weights } from "@/lib/domain/model";

const loadList = () => import("./model-picker-list");
const ModelPickerList = lazy(loadList);

/** A model as the picker knows it. */
export type PickedModel = { id: string; name: string; labName: string; weights: Weights };

type ModelPickerProps = Pick<ButtonProps, "look" | "size" | "className" | "disabled"> & {
  /** What the button says and the search box is called, e.g. "Add a model". */
  label: string;
  placeholder?: string;
  /** Ids of models not to offer. */
  exclude?: readonly string[];
  onPick: (model: PickedModel) => void;
};

/** A button that opens a search over all models. Its code and the list come at the first hover or focus. */
export function ModelPicker({
  label,
  placeholder = "Name, lab or id",
  exclude = [],
  onPick,
  ...button
}: ModelPickerProps) {
  return (
    <Popover
      {...button}
      title={label}
      preload={loadList}
      content={(close) => (
        <ModelPickerList
          label={label}
          placeholder={placeholder}
          exclude={exclude}
          onPick={(model) => {
            close();
            onPick(model);
          }}
        />
      )}
    >
      {label}
    </Popover>
  );
}
